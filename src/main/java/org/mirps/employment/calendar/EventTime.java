package org.mirps.employment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.RegionalTime;

/**
 * When an event takes place, as exactly as it is known: some time in a year, in a month, or at a moment. Immutable. {@link #toString} and
 * {@link #parse} are the form in which histories keep it: {@code 2025}, {@code 2025?} (to be defined), {@code 2025-06},
 * {@code 2025-08-21T15:00:00Z[America/Guatemala]}, with an end {@code 2025-08-21T15:00:00Z/2025-08-21T18:00:00Z[America/Guatemala]}.
 */
@Embeddable
public class EventTime {

    @Column(name = "calendar_year")
    private int year;

    @Column(name = "time_precision")
    @Enumerated(EnumType.STRING)
    private TimePrecision precision;

    @Column(name = "calendar_month")
    private @Nullable Integer month;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    protected EventTime() {}

    private EventTime(Year year, TimePrecision precision) {
        this.year = year.getValue();
        this.precision = precision;
    }

    /** Some time in the year: the source says no more. */
    public static EventTime notStated(Year year) {
        return new EventTime(year, TimePrecision.NOT_STATED);
    }

    /** Some time in the year, to be defined. */
    public static EventTime toBeDefined(Year year) {
        return new EventTime(year, TimePrecision.TO_BE_DEFINED);
    }

    public static EventTime month(YearMonth month) {
        EventTime time = new EventTime(Year.of(month.getYear()), TimePrecision.MONTH);
        time.month = month.getMonthValue();
        return time;
    }

    /**
     * At a moment.
     *
     * @param end exclusive, after the start; null where it is not known
     * @param zone in which the time was agreed; its year is the year of the event
     */
    public static EventTime exact(Instant start, @Nullable Instant end, ZoneId zone) {
        EventTime time = new EventTime(Year.of(start.atZone(zone).getYear()), TimePrecision.EXACT);
        time.startsAt = start;
        time.endsAt = end;
        time.timeZone = zone.getId();
        return time;
    }

    /** Reads what {@link #toString} wrote. */
    public static EventTime parse(String text) {
        int zone = text.indexOf('[');
        if (zone >= 0) {
            String[] moments = text.substring(0, zone).split("/", 2);
            return exact(
                    Instant.parse(moments[0]),
                    moments.length == 2 ? Instant.parse(moments[1]) : null,
                    ZoneId.of(text.substring(zone + 1, text.length() - 1)));
        }
        if (text.endsWith("?")) {
            return toBeDefined(Year.parse(text.substring(0, text.length() - 1)));
        }
        return text.contains("-") ? month(YearMonth.parse(text)) : notStated(Year.parse(text));
    }

    public Year year() {
        return Year.of(year);
    }

    public TimePrecision precision() {
        return precision;
    }

    /** The month, also of an exact time, in its time zone; empty where none is known. */
    public Optional<YearMonth> month() {
        if (precision == TimePrecision.EXACT) {
            return Optional.of(YearMonth.from(exactStart().atZone(zone())));
        }
        return Optional.ofNullable(month).map(known -> YearMonth.of(year, known));
    }

    /**
     * Whether it is not over. What has a start and no end lasts until the end of its day; what has no moment, until its month or its year is
     * over in the regional calendar.
     */
    public boolean isToCome(Instant now) {
        YearMonth month = YearMonth.from(now.atZone(RegionalTime.ZONE));
        return precision == TimePrecision.EXACT
                ? end().orElseGet(this::endOfDay).isAfter(now)
                : month().map(known -> !known.isBefore(month)).orElse(year >= month.getYear());
    }

    /** Text that orders times: those of a month before its exact ones, those without a month last in their year. */
    public String order() {
        return precision == TimePrecision.EXACT
                ? exactStart().toString()
                : month().map(YearMonth::toString).orElse(year + "-13");
    }

    /** UTC; empty unless the time is exact. */
    public Optional<Instant> start() {
        return Optional.ofNullable(startsAt);
    }

    /** The day of the end, in the time zone, where it is another than that of the start. */
    public Optional<LocalDate> lastDay() {
        return end().map(moment -> LocalDate.ofInstant(moment, zone()))
                .filter(last -> !day().equals(Optional.of(last)));
    }

    /** UTC, exclusive; empty where none was said. */
    public Optional<Instant> end() {
        return Optional.ofNullable(endsAt);
    }

    /** Of an exact time; UTC of any other. */
    public ZoneId zone() {
        return ZoneId.of(Objects.requireNonNullElse(timeZone, "UTC"));
    }

    /** The day, in its time zone; empty unless the time is exact. */
    public Optional<LocalDate> day() {
        return start().map(start -> start.atZone(zone()).toLocalDate());
    }

    /** The same of another year, no more exact than a month: nobody has agreed on a day there. */
    EventTime in(Year other) {
        return month().map(known -> month(other.atMonth(known.getMonth())))
                .orElseGet(() -> new EventTime(other, precision));
    }

    /** Whether two exact times have a moment in common. One without an end is a moment by itself. */
    public boolean overlaps(EventTime other) {
        if (precision != TimePrecision.EXACT || other.precision != TimePrecision.EXACT) {
            return false;
        }
        return exactStart().equals(other.exactStart())
                || exactStart().isBefore(other.lastMoment())
                        && other.exactStart().isBefore(lastMoment());
    }

    private Instant endOfDay() {
        return day().orElseThrow().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private Instant exactStart() {
        return Objects.requireNonNull(startsAt);
    }

    private Instant lastMoment() {
        return Objects.requireNonNullElse(endsAt, exactStart());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventTime that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return switch (precision) {
            case NOT_STATED -> year().toString();
            case TO_BE_DEFINED -> year() + "?";
            case MONTH -> month().orElseThrow().toString();
            case EXACT -> startsAt + (endsAt == null ? "" : "/" + endsAt) + "[" + timeZone + "]";
        };
    }
}
