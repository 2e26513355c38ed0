package org.mirps.employment.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.mirps.employment.shared.RegionalTime;

/**
 * How far off an event is, as exactly as its time is known: by days of the calendar of its own time zone, or by months or years of the regional
 * one.
 *
 * @param number of days, months or years; 0 is today, this month, this year
 */
public record Countdown(Unit unit, long number) {

    /** In what is counted. */
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS,
        /** It has begun and is not over. */
        UNDER_WAY,
        OVER
    }

    public static Countdown of(EventTime time, Instant now) {
        if (!time.isToCome(now)) {
            return new Countdown(Unit.OVER, 0);
        }
        return switch (time.precision()) {
            case EXACT -> exact(time, now);
            case MONTH ->
                new Countdown(
                        Unit.MONTHS,
                        ChronoUnit.MONTHS.between(
                                YearMonth.from(today(now)), time.month().orElseThrow()));
            case NOT_STATED, TO_BE_DEFINED ->
                new Countdown(Unit.YEARS, time.year().getValue() - today(now).getYear());
        };
    }

    private static Countdown exact(EventTime time, Instant now) {
        if (!time.start().orElseThrow().isAfter(now)) {
            return new Countdown(Unit.UNDER_WAY, 0);
        }
        LocalDate today = LocalDate.ofInstant(now, time.zone());
        return new Countdown(
                Unit.DAYS, ChronoUnit.DAYS.between(today, time.day().orElseThrow()));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, RegionalTime.ZONE);
    }

    /** Whether it takes place today and is not over. Of what is known by its month only nobody can say so. */
    public boolean isToday() {
        return unit == Unit.UNDER_WAY || unit == Unit.DAYS && number == 0;
    }

    public boolean isOver() {
        return unit == Unit.OVER;
    }
}
