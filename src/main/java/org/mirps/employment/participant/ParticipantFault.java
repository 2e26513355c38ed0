package org.mirps.employment.participant;

import java.util.List;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What is wrong with one field of a {@link ParticipantPlan}.
 *
 * @param field of the plan, such as {@code nameEs}
 * @param textKey in the bundle of this room, such as {@code fault.code.taken}
 */
public record ParticipantFault(String field, String textKey, List<Object> arguments) {

    static ParticipantFault of(String field, String textKey, Object... arguments) {
        return new ParticipantFault(field, textKey, List.of(arguments));
    }

    public String in(Language language) {
        return Texts.of("participant", language).get(textKey, arguments.toArray());
    }
}
