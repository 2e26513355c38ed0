package org.mirps.employment.calendar.web;

import java.util.List;
import org.mirps.employment.calendar.EventNotPossible;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.web.FieldMessages;

/**
 * A line of the summary above a form.
 *
 * @param href of the field that it is about
 */
public record FaultLine(String href, String text) {

    /**
     * Puts every fault at its field as well.
     *
     * @param form id of the form in which the fields stand
     */
    static List<FaultLine> show(String form, EventNotPossible refused, Language language) {
        return refused.faults().stream()
                .map(fault -> {
                    String field = form + ":" + fault.field();
                    FieldMessages.refuse(field, fault.in(language));
                    String text = FieldNames.of(fault.field(), language)
                            .map(name -> name + ": " + fault.in(language))
                            .orElseGet(() -> fault.in(language));
                    return new FaultLine("#" + field, text);
                })
                .toList();
    }
}
