package org.mirps.employment.consolidation.vintage;

import org.mirps.employment.round.RoundCode;

/**
 * A vintage of a round was published.
 *
 * @param round id
 * @param sha256 of its package
 */
public record VintageStored(long round, RoundCode code, int number, String sha256) {}
