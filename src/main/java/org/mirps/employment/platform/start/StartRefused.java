package org.mirps.employment.platform.start;

/** Why the application does not start: one sentence for the operator, which says what to mend. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    StartRefused(String sentence) {
        super(sentence);
    }
}
