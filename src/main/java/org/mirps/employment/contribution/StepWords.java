package org.mirps.employment.contribution;

import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Says what was done with a contribution, in one language. */
final class StepWords {

    private final Texts words;

    StepWords(Language language) {
        this.words = Texts.of("contribution", language);
    }

    /**
     * A sentence such as "Ana López validó la sección «1. Institución y punto focal»."
     *
     * @param section its label; empty for moves of the whole
     */
    String say(Move move, String by, String section, int snapshot) {
        return words.get("Move." + move, by, section, snapshot);
    }
}
