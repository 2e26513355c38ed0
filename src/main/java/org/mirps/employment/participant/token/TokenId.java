package org.mirps.employment.participant.token;

/** Identity of a personal token; says nothing about the token itself. */
public record TokenId(long value) {}
