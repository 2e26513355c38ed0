package org.mirps.employment.calendar.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.TypedTime;

/**
 * A new event as a coordinator types it, unchecked.
 *
 * @param code such as {@code 2026-05-skills}; begins with its year. Null is a field left empty
 */
public record NewEvent(@Nullable String code, TypedTime time, EventPlan plan, List<ItemPlan> items) {

    public NewEvent {
        items = List.copyOf(items);
    }
}
