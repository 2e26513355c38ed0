package org.mirps.employment.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, as a coordinator types it, unchecked. Only what the precision asks for is read. Null is a field left empty.
 *
 * @param year such as {@code 2026}; of an exact time the date says it
 * @param month 1 to 12
 * @param date ISO 8601, as browsers send it
 * @param start time of day, as browsers send it: {@code 09:00}
 * @param end time of day; may be empty
 * @param endDate the day of the end, ISO 8601; empty: the same day
 * @param zone name of an IANA time zone
 */
public record TypedTime(
        TimePrecision precision,
        @Nullable String year,
        @Nullable Integer month,
        @Nullable String date,
        @Nullable String start,
        @Nullable String end,
        @Nullable String endDate,
        @Nullable String zone) {

    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS = 31;

    /**
     * The time that was meant.
     *
     * @param field prefix of the fields' ids: {@code time} for {@code timeDate} and the others
     * @param now nothing is planned in an earlier year
     * @return empty if something is wrong, which {@code reading} then knows
     */
    public Optional<EventTime> read(String field, Year now, TypedFields reading) {
        if (precision == TimePrecision.EXACT) {
            return exact(field, now, reading);
        }
        Optional<Year> read = part(field + "Year", year, Year::parse, reading)
                .filter(known -> isAhead(field + "Year", known, now, reading));
        return switch (precision) {
            case NOT_STATED -> read.map(EventTime::notStated);
            case TO_BE_DEFINED -> read.map(EventTime::toBeDefined);
            default -> month(field, read, reading);
        };
    }

    private Optional<EventTime> month(String field, Optional<Year> read, TypedFields reading) {
        if (month == null || month < 1 || month > 12) {
            reading.fault(field + "Month", "fault.month");
            return Optional.empty();
        }
        return read.map(known -> EventTime.month(known.atMonth(month)));
    }

    private Optional<EventTime> exact(String field, Year now, TypedFields reading) {
        Optional<LocalDate> day = part(field + "Date", date, LocalDate::parse, reading)
                .filter(known -> isAhead(field + "Date", Year.from(known), now, reading));
        Optional<LocalTime> begins = part(field + "Start", start, LocalTime::parse, reading);
        boolean hasEnd = !isBlank(end) || !isBlank(endDate);
        Optional<LocalDateTime> ends = hasEnd ? end(field, day, reading) : Optional.empty();
        Optional<ZoneId> where = part(field + "Zone", zone, ZoneId::of, reading);
        if (day.isEmpty() || begins.isEmpty() || where.isEmpty() || hasEnd && ends.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime from = day.get().atTime(begins.get());
        if (ends.isPresent() && !isPossible(field, from, ends.get(), reading)) {
            return Optional.empty();
        }
        Function<LocalDateTime, Instant> moment =
                time -> time.atZone(where.get()).toInstant();
        return Optional.of(EventTime.exact(moment.apply(from), ends.map(moment).orElse(null), where.get()));
    }

    private Optional<LocalDateTime> end(String field, Optional<LocalDate> day, TypedFields reading) {
        Optional<LocalTime> hour = part(field + "End", end, LocalTime::parse, reading);
        Optional<LocalDate> last = isBlank(endDate) ? day : part(field + "EndDate", endDate, LocalDate::parse, reading);
        return last.flatMap(known -> hour.map(known::atTime));
    }

    private static boolean isPossible(String field, LocalDateTime from, LocalDateTime to, TypedFields reading) {
        if (!to.isAfter(from)) {
            reading.fault(field + "End", "fault.end.beforeStart");
            return false;
        }
        if (from.plusDays(MOST_DAYS).isBefore(to)) {
            reading.fault(field + "EndDate", "fault.end.far", Integer.toString(MOST_DAYS));
            return false;
        }
        return true;
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static boolean isAhead(String field, Year year, Year now, TypedFields reading) {
        if (year.isBefore(now)) {
            reading.fault(field, "fault.year.past", now.toString());
        } else if (year.getValue() > LAST_YEAR) {
            reading.fault(field, "fault.year.far", Integer.toString(LAST_YEAR));
        }
        return !year.isBefore(now) && year.getValue() <= LAST_YEAR;
    }

    private static <T> Optional<T> part(
            String field, @Nullable String typed, Function<String, T> parser, TypedFields reading) {
        if (typed == null || isBlank(typed)) {
            reading.fault(field, "fault.blank");
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(typed.strip()));
        } catch (DateTimeException e) {
            reading.fault(field, "fault.unreadable");
            return Optional.empty();
        }
    }
}
