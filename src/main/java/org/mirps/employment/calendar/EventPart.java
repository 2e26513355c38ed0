package org.mirps.employment.calendar;

import java.util.List;
import org.mirps.employment.shared.LocalizedText;

/**
 * One of those that take the place of an event that is split.
 *
 * @param items which of the items of the whole it gets, by their place (0, 1, 2 …)
 */
public record EventPart(LocalizedText title, EventTime time, List<Integer> items) {

    public EventPart {
        items = List.copyOf(items);
    }
}
