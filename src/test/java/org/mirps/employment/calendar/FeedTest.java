package org.mirps.employment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.calendar.SampleEvents.BECAUSE;
import static org.mirps.employment.calendar.SampleEvents.august21;
import static org.mirps.employment.calendar.SampleEvents.because;
import static org.mirps.employment.calendar.SampleEvents.joint;
import static org.mirps.employment.calendar.SampleEvents.june;
import static org.mirps.employment.calendar.SampleEvents.session;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.mirps.employment.calendar.reading.ics.CalendarWriter;
import org.mirps.employment.shared.Language;

/** The feed, read by a library that has nothing to do with the one that wrote it. */
class FeedTest {

    @Test
    void linesEndInCrLfAndHaveNoMoreThan75Octets() {
        String text = feed(joint(), june());
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("VTIMEZONE", "TZID");
    }

    @Test
    void anExactTimeIsUtcAndConfirmed() throws Exception {
        VEvent event = only(feed(joint()));
        assertThat(value(event, "DTSTART")).isEqualTo("20260821T150000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260821T180000Z");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SUMMARY")).isEqualTo("Sesión 2026-08-21-joint");
    }

    @Test
    void oneThatIsBroughtBackIsConfirmedAgainAndNewerThanItsCancellation() throws Exception {
        Event event = joint();
        event.cancel(BECAUSE);
        VEvent cancelled = only(feed(event));
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        event.bringBack(List.of(event), because("2026-03-02T10:00:00Z"));
        VEvent back = only(feed(event));
        assertThat(value(back, "UID")).isEqualTo(value(cancelled, "UID"));
        assertThat(value(back, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(Integer.parseInt(value(back, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(cancelled, "SEQUENCE")));
    }

    @Test
    void whatGoesOnForDaysIsOneEvent() throws Exception {
        EventTime days = EventTime.exact(
                Instant.parse("2026-08-21T15:00:00Z"),
                Instant.parse("2026-08-24T00:30:00Z"),
                ZoneId.of("America/Guatemala"));
        VEvent event = only(feed(session("2026-08-21-days", days)));
        assertThat(value(event, "DTSTART")).isEqualTo("20260821T150000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260824T003000Z");
    }

    @Test
    void allOfItIsValidByTheGrammarAndSaysHowOftenToAsk() throws Exception {
        String text = feed(joint(), june());
        var result = new CalendarBuilder().build(new StringReader(text)).validate();
        assertThat(result.getEntries()).isEmpty();
        // Source: RFC 7986, 5.7: the type is required. Outlook reads the older name.
        assertThat(text).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n", "\r\nX-PUBLISHED-TTL:PT6H\r\n");
    }

    @Test
    void aMonthIsASpanOfWholeDaysThatBlocksNobody() throws Exception {
        VEvent event = only(feed(june()));
        assertThat(value(event, "DTSTART")).isEqualTo("20260601");
        assertThat(value(event, "DTEND")).isEqualTo("20260701");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "SUMMARY")).contains("día por confirmar");
    }

    @Test
    void whatHasNoMonthIsLeftOut() throws Exception {
        assertThat(events(feed(session("2026-x-any", EventTime.notStated(Year.of(2026))))))
                .isEmpty();
    }

    @Test
    void aMoveShowsOneMovedEventAndNotTwo() throws Exception {
        Event event = june();
        VEvent before = only(feed(event));
        event.move(august21(), because("2026-03-01T10:00:00Z"));
        VEvent after = only(feed(event));
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(before, "SEQUENCE")).isEqualTo("0");
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
        assertThat(value(after, "DTSTART")).isEqualTo("20260821T150000Z");
        assertThat(value(after, "LAST-MODIFIED")).isEqualTo("20260301T100000Z");
        assertThat(value(after, "DTSTAMP")).isEqualTo("20260301T100000Z");
    }

    @Test
    void whatWasMergedOrCancelledStaysAsCancelled() throws Exception {
        Event june = june();
        Event joint = joint();
        joint.takeIn(List.of(june), BECAUSE);
        Event cancelled = session("2026-07-local", june().time());
        cancelled.cancel(BECAUSE);
        assertThat(events(feed(june, joint, cancelled)))
                .extracting(event -> value(event, "STATUS"))
                .containsExactly("CANCELLED", "CONFIRMED", "CANCELLED");
    }

    @Test
    void textWithCommasSemicolonsAndLineBreaksArrivesAsItIs() throws Exception {
        Event event = session("2026-05-a", august21());
        String odd = "Uno, dos; tres \\ <b>cuatro</b>";
        event.edit(event.details().called(SampleEvents.same(odd)), event.rounds(), BECAUSE);
        VEvent read = only(feed(event));
        assertThat(value(read, "SUMMARY")).isEqualTo(odd);
        assertThat(value(read, "DESCRIPTION").lines()).hasSizeGreaterThan(1);
    }

    private static String feed(Event... events) {
        return new CalendarWriter(Arrays.asList(events), Language.ES, "https://mirps.example/").write();
    }

    private static List<VEvent> events(String feed) throws Exception {
        return new CalendarBuilder().build(new StringReader(feed)).getComponents("VEVENT");
    }

    private static VEvent only(String feed) throws Exception {
        List<VEvent> events = events(feed);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
