package org.mirps.employment.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * One question that was shown when a snapshot was taken.
 *
 * @param repeat empty outside repeats
 * @param rowId empty outside repeats
 * @param row from 1 within the repeat and its parent row; 0 outside repeats
 * @param value canonical text (see {@link org.mirps.employment.form.FormRun}); null: shown and not answered
 * @param note what the government wrote beside the value
 */
record SnapshotAnswer(
        String section,
        String question,
        String repeat,
        String rowId,
        int row,
        @Nullable String value,
        @Nullable String note) {}
