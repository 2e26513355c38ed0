package org.mirps.employment.contribution;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;

/**
 * A question that the regional team marked when it gave the contribution back, and what its authors said to it.
 *
 * @param step number of the move that gave it back
 * @param remark what the team says about it; empty: that it be looked at again, and no more
 * @param reply null: nothing yet
 */
public record Mark(
        int step, AnswerKey key, String remark, @Nullable Reply reply) {

    /** Whether it keeps the contribution from being handed in again: where nothing was said, nothing has to be answered. */
    public boolean isWaiting() {
        return reply == null && !remark.isEmpty();
    }
}
