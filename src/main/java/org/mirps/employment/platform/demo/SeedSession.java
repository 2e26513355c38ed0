package org.mirps.employment.platform.demo;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventCode;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.planning.EventPlan;
import org.mirps.employment.calendar.planning.ItemPlan;
import org.mirps.employment.calendar.planning.NewEvent;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;

/**
 * A session of the demo that is to come, whenever the demo is started: its time follows from the due date of a round that is under way then.
 * Format: db/seed/README.md. Why: docs/decisions/0051.
 *
 * @param name the end of its code
 * @param round after whose due date it takes place
 * @param days after that date, from which on it may
 * @param hours null where only its month is known
 * @param month null where its day and hours are known
 * @param deck that is shown in it; null where none is made
 */
record SeedSession(
        String name,
        RoundCode round,
        int days,
        @Nullable Hours hours,
        @Nullable Month month,
        EventPlan plan,
        List<ItemPlan> items,
        TypedText reason,
        @Nullable Deck deck) {

    private static final MonthDay HOLIDAYS_BEGIN = MonthDay.of(12, 24);
    private static final MonthDay HOLIDAYS_END = MonthDay.of(1, 6);

    /** Of the slides that are proposed for the round. */
    record Deck(String name, Language language) {}

    /** Of a day, in the time zone of the round. */
    record Hours(LocalTime start, LocalTime end) {}

    static SeedSession of(JsonObject session) {
        JsonObject from = session.getJsonObject("from");
        JsonObject when = session.getJsonObject("when");
        return new SeedSession(
                session.getString("name"),
                new RoundCode(from.getString("round")),
                from.getInt("days"),
                when.containsKey("start")
                        ? new Hours(LocalTime.parse(when.getString("start")), LocalTime.parse(when.getString("end")))
                        : null,
                when.containsKey("month") ? Month.of(when.getInt("month")) : null,
                SeedCalendar.plan(session),
                SeedCalendar.items(session),
                SeedCalendar.reason(session),
                session.containsKey("deck") ? deck(session.getJsonObject("deck")) : null);
    }

    private static Deck deck(JsonObject deck) {
        return new Deck(deck.getString("name"), Language.of(deck.getString("language")));
    }

    /** When it takes place, if its round is due on a day. A working day, or the first such month that is not over by then. */
    EventTime at(LocalDate due, ZoneId zone) {
        LocalDate first = due.plusDays(days);
        if (hours == null) {
            YearMonth sameYear = YearMonth.of(first.getYear(), Objects.requireNonNull(month));
            return EventTime.month(sameYear.isBefore(YearMonth.from(first)) ? sameYear.plusYears(1) : sameYear);
        }
        LocalDate day = first;
        while (!isWorkedOn(day)) {
            day = day.plusDays(1);
        }
        return EventTime.exact(
                day.atTime(hours.start()).atZone(zone).toInstant(),
                day.atTime(hours.end()).atZone(zone).toInstant(),
                zone);
    }

    private static boolean isWorkedOn(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && inYear.isBefore(HOLIDAYS_BEGIN)
                && inYear.isAfter(HOLIDAYS_END);
    }

    /** Its code at that time: such as {@code 2027-05-demo-skills}, or {@code 2026-12-15-demo-sne} where the day is known. */
    EventCode code(EventTime time) {
        String when = time.day()
                .map(Object::toString)
                .orElseGet(() -> time.month().orElseThrow().toString());
        return new EventCode(when + "-" + name);
    }

    /** What a coordinator would type for it. */
    NewEvent typed(EventTime time) {
        return new NewEvent(code(time).value(), SeedCalendar.typed(time), plan, items);
    }
}
