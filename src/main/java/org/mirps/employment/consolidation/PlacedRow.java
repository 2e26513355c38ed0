package org.mirps.employment.consolidation;

import org.mirps.employment.shared.ParticipantCode;

/**
 * An entry of a repeat in the snapshot that stands for a participant; it may be without answers.
 *
 * @param row from 1 within the repeat and its parent row
 */
public record PlacedRow(ParticipantCode participant, String repeat, String rowId, int row) {}
