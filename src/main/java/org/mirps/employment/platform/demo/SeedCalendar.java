package org.mirps.employment.platform.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.Facet;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.Modality;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.TypedTime;
import org.mirps.employment.calendar.planning.EventPlan;
import org.mirps.employment.calendar.planning.ItemPlan;
import org.mirps.employment.calendar.planning.NewEvent;

/** The calendar of a year in the seed. Format: db/seed/README.md. */
record SeedCalendar(Year year, List<SeedEvent> events) {

    static SeedCalendar of(JsonObject calendar) {
        return new SeedCalendar(
                Year.of(calendar.getInt("year")),
                calendar.getJsonArray("events").getValuesAs(SeedCalendar::event));
    }

    private static SeedEvent event(JsonValue value) {
        JsonObject event = value.asJsonObject();
        EventTime when = EventTime.parse(event.getString("when"));
        return new SeedEvent(
                new NewEvent(event.getString("code"), typed(when), plan(event), items(event)),
                reason(event),
                Instant.parse(event.getString("told")));
    }

    static TypedText reason(JsonObject event) {
        return text(event, "reason");
    }

    static EventPlan plan(JsonObject event) {
        return new EventPlan(
                EventKind.valueOf(upper(event.getString("kind"))),
                text(event, "title"),
                Modality.valueOf(upper(event.getString("modality"))),
                event.getString("lead", null),
                text(event, "participants"),
                text(event, "notes"),
                text(event, "source"),
                String.join(" ", event.getJsonArray("rounds").getValuesAs(JsonString::getString)),
                event.getJsonArray("inferred").getValuesAs(JsonString::getString).stream()
                        .map(facet -> Facet.valueOf(upper(facet)))
                        .collect(Collectors.toSet()));
    }

    static List<ItemPlan> items(JsonObject event) {
        List<ItemPlan> items = new ArrayList<>();
        add(items, ItemKind.OBJECTIVE, event, "objectives");
        add(items, ItemKind.RESULT, event, "results");
        if (event.containsKey("agenda")) {
            add(items, ItemKind.AGENDA, event, "agenda");
        }
        add(items, ItemKind.PRODUCT, event, "products");
        add(items, ItemKind.LINK, event, "links");
        return items;
    }

    private static void add(List<ItemPlan> items, ItemKind kind, JsonObject event, String name) {
        for (JsonObject item : event.getJsonArray(name).getValuesAs(JsonObject.class)) {
            items.add(new ItemPlan(
                    kind,
                    items.size(),
                    item.getString("code", null),
                    item.getString("time", null),
                    text(item, "text"),
                    item.containsKey("collected_es") ? text(item, "collected") : TypedText.NONE,
                    item.getString("url", null)));
        }
    }

    /** What a coordinator would type for a time. */
    static TypedTime typed(EventTime time) {
        ZoneId zone = time.zone();
        return new TypedTime(
                time.precision(),
                time.year().toString(),
                time.month().map(YearMonth::getMonthValue).orElse(null),
                time.day().map(Object::toString).orElse(null),
                time.start().map(start -> clock(start, zone)).orElse(null),
                time.end().map(end -> clock(end, zone)).orElse(null),
                time.lastDay().map(Object::toString).orElse(null),
                zone.getId());
    }

    private static String clock(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone).toLocalTime().toString();
    }

    private static TypedText text(JsonObject object, String name) {
        return new TypedText(object.getString(name + "_es"), object.getString(name + "_en"));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
