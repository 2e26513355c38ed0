package org.mirps.employment.shared;

/** Something that a request waited for did not come in time. Nothing was changed; asked again in a few seconds it may work. */
public class TryLater extends RuntimeException {

    /** What is said in {@code Retry-After}. */
    public static final int SECONDS = 5;

    private static final long serialVersionUID = 1L;

    /** @param what was waited for; for the log */
    public TryLater(String what) {
        super(what);
    }
}
