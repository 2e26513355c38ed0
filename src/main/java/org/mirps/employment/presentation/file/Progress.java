package org.mirps.employment.presentation.file;

/** Hears how far the writing of a file is. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (slide, of) -> {};

    /**
     * @param slide that is being written, from 1
     * @throws Stopped if nobody wants the file any more
     */
    void at(int slide, int of);

    /** The file is not wanted any more. */
    final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
