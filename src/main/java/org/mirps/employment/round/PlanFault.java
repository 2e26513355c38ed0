package org.mirps.employment.round;

import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What is wrong with one field of what a coordinator typed.
 *
 * @param field id of the input, such as {@code dueDate}
 * @param textKey in the bundle of this room, such as {@code fault.date.unreadable}
 */
public record PlanFault(String field, String textKey, List<Object> arguments) {

    /** No code was typed: its argument is one that fits the title. */
    static final String CODE_PROPOSED = "fault.code.proposed";

    /** The code that is proposed instead of none. */
    public Optional<String> proposal() {
        return textKey.equals(CODE_PROPOSED) ? Optional.of(arguments.get(0).toString()) : Optional.empty();
    }

    static PlanFault of(String field, String textKey, Object... arguments) {
        return new PlanFault(field, textKey, List.of(arguments));
    }

    public String in(Language language) {
        return Texts.of("round", language).get(textKey, arguments.toArray());
    }
}
