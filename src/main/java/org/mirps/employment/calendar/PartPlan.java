package org.mirps.employment.calendar;

import java.util.List;

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
