package org.mirps.employment.calendar;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.NotFound;

/** Identity of a document of an event; stands in its address. */
public record EventDocumentId(long value) {

    /** The id in an address. What cannot be one names no document: throws {@link NotFound}. */
    public static EventDocumentId parse(@Nullable String text) {
        try {
            return new EventDocumentId(Long.parseLong(String.valueOf(text)));
        } catch (NumberFormatException e) {
            throw new NotFound("document " + text);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
