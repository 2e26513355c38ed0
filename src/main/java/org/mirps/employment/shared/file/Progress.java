package org.mirps.employment.shared.file;

/** Hears how far the writing of a file is. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (step, now, of) -> {};

    /** What is counted. Each is said by {@code fileJob.step.} and its name. */
    enum Step {
        SLIDE,
        FIGURE,
        COUNTRY_SHEET,
        /** Of a round, being read. */
        TABLE,
        WORKSHEET,
        FILE
    }

    /**
     * @param now the one that is being done, from 1
     * @throws Stopped if nobody wants the file any more
     */
    void at(Step step, int now, int of);

    /** The file is not wanted any more. */
    final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
