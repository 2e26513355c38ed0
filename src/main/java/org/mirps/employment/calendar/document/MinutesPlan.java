package org.mirps.employment.calendar.document;

import java.util.List;
import java.util.Map;
import org.mirps.employment.calendar.TypedText;

/**
 * Minutes as a coordinator types them, unchecked.
 *
 * @param decisions lines with nothing typed are none
 * @param ticks for each expected result, by its code, the code of the product that meets it; empty: none does
 */
public record MinutesPlan(TypedText minutes, List<TypedText> decisions, Map<String, String> ticks) {

    public MinutesPlan {
        decisions = List.copyOf(decisions);
        ticks = Map.copyOf(ticks);
    }
}
