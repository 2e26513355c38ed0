package org.mirps.employment.participant;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How often a person wants mail of what has happened. What concerns the own account comes at once, to everybody. */
public enum MailRhythm {
    /** Between seven in the morning and eight in the evening; what happens within some minutes comes together. */
    AT_ONCE,
    /** At seven in the morning. */
    DAILY,
    /** On Mondays at seven. */
    WEEKLY,
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** In which more may happen that belongs to it. */
    static final Duration TOGETHER = Duration.ofMinutes(2);

    /**
     * Whether it is time to write.
     *
     * @param since when the first thing happened that the person was not written of
     * @param zone of the person
     */
    public boolean isDue(Instant since, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return switch (this) {
            case AT_ONCE ->
                !now.isBefore(since.plus(TOGETHER)) && isWaking(now.atZone(zone).toLocalTime());
            case DAILY -> hasPassed(morning(today, zone), today.minusDays(1), since, now, zone);
            case WEEKLY -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield hasPassed(morning(monday, zone), monday.minusWeeks(1), since, now, zone);
            }
            case NEVER -> false;
        };
    }

    /** Whether the last morning of writing, the one of {@code before} if {@code latest} is to come, lies between both moments. */
    private static boolean hasPassed(Instant latest, LocalDate before, Instant since, Instant now, ZoneId zone) {
        Instant last = now.isBefore(latest) ? morning(before, zone) : latest;
        return since.isBefore(last);
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    private static boolean isWaking(LocalTime time) {
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }
}
