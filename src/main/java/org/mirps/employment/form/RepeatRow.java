package org.mirps.employment.form;

/**
 * One row of a repeat. Rows of one repeat under one parent are ordered by {@code position} (0-based, gaps allowed).
 *
 * @param parent the row of the outer repeat that holds it; {@link RowId#ROOT} for a repeat outside repeats
 */
public record RepeatRow(RowId id, String repeat, RowId parent, int position) {

    /** The repeat in which it stands. */
    public AnswerKey key() {
        return new AnswerKey(parent, repeat);
    }
}
