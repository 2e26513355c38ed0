package org.mirps.employment.presentation.deck;

import java.util.List;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What is wrong with one field of what a presenter typed.
 *
 * @param field id of the input, such as {@code titleEs}
 * @param textKey in the bundle {@code presentation}
 */
public record DeckFault(String field, String textKey, List<Object> arguments) {

    public String in(Language language) {
        return Texts.of("presentation", language).get(textKey, arguments.toArray());
    }
}
