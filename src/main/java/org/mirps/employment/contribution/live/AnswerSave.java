package org.mirps.employment.contribution.live;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;

/**
 * One answer to save.
 *
 * @param typed as typed; blank clears the answer
 * @param seen revision of the answer that the page showed; 0 if it showed none
 * @param note source or explanation; null keeps the one that is there
 */
public record AnswerSave(
        AnswerKey key,
        @Nullable String typed,
        long seen,
        @Nullable String note) {}
