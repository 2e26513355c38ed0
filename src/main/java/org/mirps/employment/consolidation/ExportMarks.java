package org.mirps.employment.consolidation;

import org.mirps.employment.round.RoundCode;

/**
 * What every row of an export says about the whole of it.
 *
 * @param provisional the round is still open
 * @param sampleData the installation shows sample data only
 */
public record ExportMarks(RoundCode round, boolean provisional, boolean sampleData) {}
