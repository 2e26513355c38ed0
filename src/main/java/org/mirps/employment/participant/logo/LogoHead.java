package org.mirps.employment.participant.logo;

/**
 * That a participant has a logo, without the picture itself.
 *
 * @param version another one for another picture; letters and digits
 * @param width of the picture, in dots
 * @param height of the picture, in dots
 */
public record LogoHead(String version, int width, int height) {}
