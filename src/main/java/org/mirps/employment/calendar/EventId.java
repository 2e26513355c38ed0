package org.mirps.employment.calendar;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.NotFound;

/** Identity of an event; stands in its address. */
public record EventId(long value) {

    /** The id in an address. What cannot be one names no event: throws {@link NotFound}. */
    public static EventId parse(@Nullable String text) {
        try {
            return new EventId(Long.parseLong(String.valueOf(text)));
        } catch (NumberFormatException e) {
            throw new NotFound("event " + text);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
