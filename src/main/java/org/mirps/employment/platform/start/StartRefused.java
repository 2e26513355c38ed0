package org.mirps.employment.platform.start;

import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Why the application does not start: one sentence for the operator, in the language of this computer, which says what to mend. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param textKey of the sentence, such as {@code start.realWork} */
    StartRefused(Throwable cause, String textKey, Object... arguments) {
        super(sentence(textKey, arguments), cause);
    }

    StartRefused(String textKey, Object... arguments) {
        super(sentence(textKey, arguments));
    }

    /** What is said at the start. */
    static String sentence(String textKey, Object... arguments) {
        return Texts.of("platform", Language.ofThisComputer()).get(textKey, arguments);
    }
}
