package org.mirps.employment.boot;

/** A start or a command that cannot go on for a reason that the operator can mend. The message is one sentence for the error stream. */
public final class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
