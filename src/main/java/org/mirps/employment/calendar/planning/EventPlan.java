package org.mirps.employment.calendar.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.Facet;
import org.mirps.employment.calendar.Modality;
import org.mirps.employment.calendar.TypedText;

/**
 * What is said of an event, as a coordinator types it, unchecked. Null is a field left empty.
 *
 * @param lead ISO 3166-1 code of a country; null where none leads
 * @param rounds codes of rounds, between commas or blanks
 */
public record EventPlan(
        EventKind kind,
        TypedText title,
        Modality modality,
        @Nullable String lead,
        TypedText participants,
        TypedText notes,
        TypedText source,
        @Nullable String rounds,
        Set<Facet> inferred) {

    public EventPlan {
        inferred = Set.copyOf(inferred);
    }
}
