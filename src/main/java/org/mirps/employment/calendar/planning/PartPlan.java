package org.mirps.employment.calendar.planning;

import java.util.List;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.TypedTime;

/**
 * One of those that take the place of an event, as a coordinator types it, unchecked.
 *
 * @param items which of the items of the whole it gets, by their place
 */
public record PartPlan(TypedText title, TypedTime time, List<Integer> items) {

    public PartPlan {
        items = List.copyOf(items);
    }

    boolean isBlank() {
        return title.isBlank() && items.isEmpty();
    }
}
