package org.mirps.employment.calendar;

import java.util.List;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/**
 * What is wrong with one field of what a coordinator typed.
 *
 * @param field id of the input, such as {@code titleEs}
 * @param textKey in the bundle of this room, such as {@code fault.blank}
 * @param arguments of the text; a {@link LocalizedText} is said in the reader's language
 */
public record EventFault(String field, String textKey, List<Object> arguments) {

    /** Of a time at which another event takes place; a coordinator may insist on it. */
    public static final String TIME_TAKEN = "fault.time.taken";

    static EventFault of(String field, String textKey, Object... arguments) {
        return new EventFault(field, textKey, List.of(arguments));
    }

    public String in(Language language) {
        Object[] said = arguments.stream()
                .map(argument -> argument instanceof LocalizedText text ? text.in(language) : argument)
                .toArray();
        return Texts.of("calendar", language).get(textKey, said);
    }
}
