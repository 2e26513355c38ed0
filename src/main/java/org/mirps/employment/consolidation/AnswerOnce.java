package org.mirps.employment.consolidation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one snapshot of a participant says to a question.
 *
 * @param snapshot its number, from 1
 * @param submittedAt UTC
 * @param formVersionId of the form that was answered
 * @param answer null where it was not asked then
 */
public record AnswerOnce(
        int snapshot,
        Instant submittedAt,
        long formVersionId,
        @Nullable SnapshotAnswer answer) {}
