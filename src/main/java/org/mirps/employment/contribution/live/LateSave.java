package org.mirps.employment.contribution.live;

import org.jspecify.annotations.Nullable;

/**
 * A save from a page that shows an older form.
 *
 * @param save under the name that the question has now
 * @param isAsked whether the form that is asked now has it
 * @param section in which it stands, or stood in that form
 * @param canonical the value, where it is no longer asked
 */
public record LateSave(
        AnswerSave save,
        boolean isAsked,
        String section,
        @Nullable String canonical) {}
