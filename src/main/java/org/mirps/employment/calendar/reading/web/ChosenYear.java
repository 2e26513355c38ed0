package org.mirps.employment.calendar.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.RegionalTime;

/** The year that a page shows: that of its address, else this year, else the latest that has a calendar. */
@RequestScoped
public class ChosenYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Inject
    CalendarReading calendar;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<Year> years = List.of();
    private Year year = Year.of(FIRST);

    /** A year to choose. @param current whether it is the one that is shown */
    public record Choice(String year, boolean current) {}

    @PostConstruct
    void load() {
        years = calendar.years();
        year = asked(request.getParameter("year"));
    }

    private Year asked(@Nullable String typed) {
        Year today = Year.now(clock.withZone(RegionalTime.ZONE));
        if (typed == null || typed.isEmpty()) {
            return years.isEmpty() || years.contains(today) ? today : years.get(0);
        }
        try {
            Year read = Year.parse(typed);
            if (read.getValue() >= FIRST && read.getValue() <= LAST) {
                return read;
            }
        } catch (DateTimeException e) {
            // no year: below
        }
        throw new NotFound("calendar of " + typed);
    }

    public Year year() {
        return year;
    }

    /** Those that have a calendar and the one that is shown, the latest first. */
    List<Choice> choices() {
        return Stream.concat(years.stream(), Stream.of(year))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .map(known -> new Choice(known.toString(), known.equals(year)))
                .toList();
    }
}
