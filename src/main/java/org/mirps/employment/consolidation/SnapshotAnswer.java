package org.mirps.employment.consolidation;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;

/**
 * One question that was shown when a snapshot was taken.
 *
 * @param repeat empty outside repeats
 * @param rowId empty outside repeats
 * @param row from 1 within the repeat and its parent row; 0 outside repeats
 * @param value canonical text (see {@link org.mirps.employment.form.FormRun}); null: shown and not answered
 * @param status how certain the number is, {@code M} of one that is not available; null of a blank, and of what carries none
 * @param note what the participant wrote beside the value; of a soft check that was raised, the explanation
 */
public record SnapshotAnswer(
        String section,
        String question,
        String repeat,
        String rowId,
        int row,
        @Nullable String value,
        @Nullable ObservationStatus status,
        @Nullable String note) {}
