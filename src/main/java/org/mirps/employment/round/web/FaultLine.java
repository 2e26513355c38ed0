package org.mirps.employment.round.web;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.round.PlanFault;
import org.mirps.employment.round.RoundNotPossible;
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
    static List<FaultLine> show(String form, RoundNotPossible refused, Language language) {
        List<FaultLine> lines = new ArrayList<>();
        for (PlanFault fault : refused.faults()) {
            lines.add(show(form + ":" + fault.field(), fault.in(language)));
        }
        return lines;
    }

    static FaultLine show(String field, String text) {
        FieldMessages.refuse(field, text);
        return new FaultLine("#" + field, text);
    }
}
