package org.mirps.employment.calendar;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/** Events in our words, for tests without a database. */
final class SampleEvents {

    static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");
    static final ChangeReason BECAUSE = because("2026-02-01T15:00:00Z");

    private SampleEvents() {}

    static ChangeReason because(String at) {
        return new ChangeReason(new LocalizedText("Porque sí", "Because"), new AccountId(7), Instant.parse(at));
    }

    static Event session(String code, EventTime time, EventItem... items) {
        return Event.create(
                new EventCode(code),
                time,
                new EventDetails(
                        EventKind.SESSION,
                        new LocalizedText("Sesión " + code, "Session " + code),
                        Modality.VIRTUAL,
                        null,
                        new LocalizedText("Gobiernos", "Governments"),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        Set.of(Facet.ROUNDS)),
                Set.of(new RoundCode("r-" + code.substring(5))),
                new Programme(List.of(items)),
                BECAUSE);
    }

    static Event june() {
        return session("2026-06-cso", EventTime.month(YearMonth.of(2026, 6)), product("P6"));
    }

    static Event joint() {
        return session("2026-08-21-joint", august21(), EventItem.result("E1", same("Result")), product("G1"));
    }

    static EventTime august21() {
        return EventTime.exact(Instant.parse("2026-08-21T15:00:00Z"), Instant.parse("2026-08-21T18:00:00Z"), GUATEMALA);
    }

    static EventItem product(String code) {
        return EventItem.product(code, same("Product " + code), LocalizedText.EMPTY);
    }

    static LocalizedText same(String text) {
        return LocalizedText.same(text);
    }
}
