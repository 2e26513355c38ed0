package org.mirps.employment.calendar.reading.web;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventTime;

/** The events of a year by month, those without one last. */
public final class YearView {

    private static final int NO_MONTH = 13;

    private final Year year;
    private final List<Group> groups;

    /** A month, or what has none. @param heading name of the month */
    public record Group(String heading, List<EventLine> events) {}

    YearView(Year year, List<Event> events, EventWords words) {
        this.year = year;
        Map<Integer, List<Event>> byMonth = new TreeMap<>();
        events.stream()
                .sorted(Comparator.comparing(YearView::dayOrLast))
                .forEach(event -> byMonth.computeIfAbsent(month(event.time()), any -> new ArrayList<>())
                        .add(event));
        Map<String, List<Event>> named = new LinkedHashMap<>();
        byMonth.forEach((month, of) ->
                named.put(month == NO_MONTH ? words.get("calendar.text.noMonth") : words.monthName(month), of));
        this.groups = named.entrySet().stream()
                .map(month -> new Group(
                        month.getKey(),
                        month.getValue().stream()
                                .map(event -> EventLine.of(event, events, words))
                                .toList()))
                .toList();
    }

    private static int month(EventTime time) {
        return time.month().map(month -> month.getMonthValue()).orElse(NO_MONTH);
    }

    /** Within a month the exact times come in their order, before or after which the others may be: they come first. */
    private static String dayOrLast(Event event) {
        return event.time().start().map(Object::toString).orElse("") + event.code();
    }

    public String getYear() {
        return year.toString();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public boolean isBlank() {
        return groups.isEmpty();
    }
}
