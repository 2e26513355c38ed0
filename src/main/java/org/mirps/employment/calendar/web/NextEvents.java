package org.mirps.employment.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.mirps.employment.calendar.CalendarReading;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventState;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.TimePrecision;
import org.mirps.employment.shared.RegionalTime;

/** The sessions and events that come next, for the pages that people begin with. */
@Named
@RequestScoped
public class NextEvents {

    private static final int MOST = 3;

    @Inject
    CalendarReading calendar;

    @Inject
    EventWords words;

    @Inject
    Clock clock;

    private List<Line> lines = List.of();

    /** One of them. @param when in words, as exactly as it is known */
    public record Line(String href, String title, String when) {}

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        lines = calendar.all().stream()
                .filter(event -> event.state() == EventState.PLANNED)
                .filter(event -> isToCome(event.time(), now))
                .sorted(Comparator.comparing((Event event) -> order(event.time()))
                        .thenComparing(event -> event.code().value()))
                .limit(MOST)
                .map(event -> new Line(
                        "event.xhtml?id=" + event.id() + words.getKept(),
                        words.text(event.title()),
                        words.when(event.time())))
                .toList();
    }

    private static boolean isToCome(EventTime time, Instant now) {
        return switch (time.precision()) {
            case EXACT -> time.end().or(time::start).orElseThrow().isAfter(now);
            case MONTH -> !time.month().orElseThrow().isBefore(YearMonth.from(now.atZone(RegionalTime.ZONE)));
            case NOT_STATED, TO_BE_DEFINED ->
                time.year().getValue() >= now.atZone(RegionalTime.ZONE).getYear();
        };
    }

    /** Those without a month come last in their year. */
    private static String order(EventTime time) {
        return time.precision() == TimePrecision.EXACT
                ? time.start().orElseThrow().toString()
                : time.month().map(YearMonth::toString).orElse(time.year() + "-13");
    }

    /** The next first. */
    public List<Line> getLines() {
        return lines;
    }
}
