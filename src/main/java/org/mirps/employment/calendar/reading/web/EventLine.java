package org.mirps.employment.calendar.reading.web;

import java.util.List;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.EventState;
import org.mirps.employment.calendar.Facet;
import org.mirps.employment.calendar.ItemKind;

/**
 * An event in the overview of a year.
 *
 * @param moment ISO 8601, UTC; empty unless the time is exact
 * @param participants empty: not stated
 * @param products with their codes
 * @param state what became of it: PLANNED, MERGED, SPLIT, CANCELLED
 * @param became in words; empty while it is planned
 */
public record EventLine(
        String id,
        String code,
        String kind,
        String title,
        String when,
        String moment,
        String modality,
        String lead,
        String participants,
        List<String> products,
        String state,
        String became) {

    static EventLine of(Event event, List<Event> ofYear, EventWords words) {
        return new EventLine(
                event.id().toString(),
                event.code().value(),
                words.get("EventKind." + event.details().kind()),
                words.text(event.title()),
                words.when(event.time()),
                event.time().start().map(Object::toString).orElse(""),
                said(
                        event,
                        Facet.MODALITY,
                        words.get("Modality." + event.details().modality()),
                        words),
                said(
                        event,
                        Facet.LEAD,
                        event.details().lead().map(words::country).orElse(""),
                        words),
                said(event, Facet.PARTICIPANTS, words.text(event.details().participants()), words),
                event.programme().of(ItemKind.PRODUCT).stream()
                        .map(product -> product(product, words))
                        .toList(),
                event.state().name(),
                became(event, ofYear, words));
    }

    /** What is said, and that it is inferred where it is. */
    private static String said(Event event, Facet facet, String text, EventWords words) {
        return !text.isEmpty() && event.details().inferred().contains(facet)
                ? words.get("calendar.text.inferred", text)
                : text;
    }

    private static String product(EventItem product, EventWords words) {
        return product.code() + " · " + words.text(product.text());
    }

    private static String became(Event event, List<Event> ofYear, EventWords words) {
        if (event.state() != EventState.MERGED) {
            return "";
        }
        return ofYear.stream()
                .filter(other -> event.successor().filter(other.id()::equals).isPresent())
                .findFirst()
                .map(other -> words.text(other.title()))
                .orElse("");
    }
}
