package org.mirps.employment.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a coordinator types it: a date and a time of day, both in ISO 8601 as browsers send them ({@code 2026-12-03}, {@code 17:00} or
 * {@code 17:00:30}), thought in a time zone. Null is a field left empty.
 */
public record TypedMoment(@Nullable String date, @Nullable String time) {

    /** Deadlines belong to the years around us; anything else is a slip of the finger. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    /** As it would be typed. */
    static TypedMoment of(Instant moment, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        return new TypedMoment(
                local.toLocalDate().toString(), local.toLocalTime().toString());
    }

    /**
     * The moment that was meant. Of a time of day that comes twice, when clocks go back, it is the first.
     *
     * @param field prefix of the two fields' ids: {@code due} for {@code dueDate} and {@code dueTime}
     * @param faults gets what is wrong
     * @return empty if something is
     */
    Optional<Instant> read(String field, ZoneId zone, List<PlanFault> faults) {
        Optional<LocalDate> day = part(field + "Date", "fault.date.", date, LocalDate::parse, faults)
                .filter(read -> isOfOurYears(read, field, faults));
        Optional<LocalTime> hour = part(field + "Time", "fault.time.", time, LocalTime::parse, faults);
        if (day.isEmpty() || hour.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime local = day.get().atTime(hour.get());
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            faults.add(PlanFault.of(field + "Time", "fault.time.skipped"));
            return Optional.empty();
        }
        return Optional.of(local.atZone(zone).toInstant());
    }

    private static boolean isOfOurYears(LocalDate day, String field, List<PlanFault> faults) {
        boolean ours = day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR;
        if (!ours) {
            faults.add(PlanFault.of(field + "Date", "fault.date.year"));
        }
        return ours;
    }

    private static <T> Optional<T> part(
            String field, String textKey, @Nullable String typed, Function<String, T> parser, List<PlanFault> faults) {
        if (typed == null || typed.isBlank()) {
            faults.add(PlanFault.of(field, textKey + "blank"));
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(typed.strip()));
        } catch (DateTimeParseException e) {
            faults.add(PlanFault.of(field, textKey + "unreadable"));
            return Optional.empty();
        }
    }
}
