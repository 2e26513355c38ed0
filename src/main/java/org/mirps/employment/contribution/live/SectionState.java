package org.mirps.employment.contribution.live;

import org.mirps.employment.contribution.Progress;

/** State of a section of a contribution, as people read it. */
public enum SectionState {
    /** The answers so far make it not applicable. */
    NOT_ASKED,
    NOT_STARTED,
    /** Something is answered, something is missing or breaks a rule. */
    IN_PROGRESS,
    COMPLETE;

    /** @param started whether anything was answered */
    public static SectionState of(boolean relevant, boolean started, Progress progress) {
        if (!relevant) {
            return NOT_ASKED;
        }
        if (progress.isComplete()) {
            return COMPLETE;
        }
        return started ? IN_PROGRESS : NOT_STARTED;
    }
}
