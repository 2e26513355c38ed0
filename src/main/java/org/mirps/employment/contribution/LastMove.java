package org.mirps.employment.contribution;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What was done last with a contribution.
 *
 * @param text a sentence: who did what
 * @param at UTC
 * @param zone of its round, in which the time is said
 */
public record LastMove(String text, Instant at, ZoneId zone) {}
