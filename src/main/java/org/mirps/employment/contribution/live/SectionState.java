package org.mirps.employment.contribution.live;

import java.util.List;
import org.mirps.employment.contribution.Progress;

/** State of a section of a contribution, as people read it. */
public enum SectionState {
    /** The answers so far make it not applicable. */
    NOT_ASKED,
    NOT_STARTED,
    /** Something is answered, something is missing or breaks a rule. */
    IN_PROGRESS,
    COMPLETE;

    /**
     * What nobody has begun is not complete, also where nothing in it is required.
     *
     * @param started whether anything was answered, or there is nothing to answer
     */
    public static SectionState of(boolean relevant, boolean started, Progress progress) {
        if (!relevant) {
            return NOT_ASKED;
        }
        if (progress.isComplete() && (started || progress.required() > 0)) {
            return COMPLETE;
        }
        return started ? IN_PROGRESS : NOT_STARTED;
    }

    /** Whether anybody has answered or confirmed anything in a section, or it asks nobody anything as things stand. */
    public static boolean isStarted(LiveForm form, String section) {
        List<Shown> inside = form.shown().values().stream()
                .filter(element -> element.section().equals(section))
                .toList();
        return inside.stream().noneMatch(Shown::isAsked)
                || inside.stream()
                        .map(element -> form.saved(element.key()))
                        .anyMatch(answer -> answer != null && !answer.toConfirm());
    }
}
