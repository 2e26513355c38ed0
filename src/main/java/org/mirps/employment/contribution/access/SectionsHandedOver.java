package org.mirps.employment.contribution.access;

/**
 * Fired when sections were given to somebody or taken back, in its transaction, after that was stored.
 *
 * @param handover id of what was stored
 */
public record SectionsHandedOver(long handover) {}
