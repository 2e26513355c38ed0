package org.mirps.employment.participant.group;

import java.util.List;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What is wrong with one field of a {@link GroupPlan}.
 *
 * @param field of the plan, such as {@code nameEs}
 * @param textKey in the bundle of participants, such as {@code fault.blank}
 */
public record GroupFault(String field, String textKey, List<Object> arguments) {

    public String in(Language language) {
        return Texts.of("participant", language).get(textKey, arguments.toArray());
    }
}
