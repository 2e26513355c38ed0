package org.mirps.employment.calendar.reading.ics;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.EventState;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.TimePrecision;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * Events as an iCalendar text in one language, CRLF, folded at 75 octets. Exact times are UTC, so that no client has to know a time zone; a
 * month is an all-day span that blocks nobody's time; what has no month is left out. Source: docs/decisions/0023.
 */
public final class CalendarWriter {

    private static final String PRODUCT = "-//MIRPS//Employment calendar//";
    private static final String REFRESH = "PT6H";

    private final List<Event> events;
    private final Language language;
    private final Texts words;
    private final String base;

    /**
     * @param events all there are, so that what was merged can say into which
     * @param base address of the application, with a slash at its end
     */
    public CalendarWriter(List<Event> events, Language language, String base) {
        this.events = events;
        this.language = language;
        this.words = Texts.of("calendar", language);
        this.base = base;
    }

    /** The whole calendar. */
    public String write() {
        ICalendar calendar = empty();
        calendar.setName(words.get("feed.name"));
        calendar.setExperimentalProperty("X-WR-CALNAME", words.get("feed.name"));
        // As RFC 7986, 5.7 has it, with its type; Outlook knows the older name alone.
        calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, REFRESH);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
        events.stream()
                .filter(event -> event.time().month().isPresent())
                .map(this::entry)
                .forEach(calendar::addEvent);
        return text(calendar);
    }

    /** A calendar without entries, in this language. */
    ICalendar empty() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT + language.name());
        return calendar;
    }

    static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null); // folded below, by octets
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LineFolding.fold(text.toString());
    }

    VEvent entry(Event event) {
        VEvent entry = new VEvent();
        entry.setUid(event.uid());
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(event.changedAt()));
        entry.setLastModified(Date.from(event.changedAt()));
        entry.setSummary(summary(event));
        entry.setDescription(description(event));
        entry.setUrl(address(event));
        entry.setStatus(status(event));
        if (event.time().precision() == TimePrecision.EXACT) {
            exact(entry, event.time());
        } else {
            wholeMonth(entry, event.time());
        }
        return entry;
    }

    private static void exact(VEvent entry, EventTime time) {
        entry.setDateStart(new DateStart(Date.from(time.start().orElseThrow()), true));
        Optional<Instant> end = time.end();
        end.ifPresent(moment -> entry.setDateEnd(new DateEnd(Date.from(moment), true)));
    }

    private static void wholeMonth(VEvent entry, EventTime time) {
        LocalDate first = time.month().orElseThrow().atDay(1);
        entry.setDateStart(new DateStart(day(first)));
        entry.setDateEnd(new DateEnd(day(first.plusMonths(1))));
        entry.setTransparency(true);
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Status status(Event event) {
        if (!event.isPlanned()) {
            return Status.cancelled();
        }
        return event.time().precision() == TimePrecision.EXACT ? Status.confirmed() : Status.tentative();
    }

    private String summary(Event event) {
        String title = event.title().in(language);
        return event.isPlanned() && event.time().precision() == TimePrecision.MONTH
                ? words.get("feed.summary.month", title)
                : title;
    }

    private String description(Event event) {
        List<String> lines = new ArrayList<>();
        if (!event.isPlanned()) {
            lines.add(becameOf(event));
        }
        lines.add(words.get("Modality." + event.details().modality()));
        String participants = event.details().participants().in(language);
        if (!participants.isEmpty()) {
            lines.add(participants);
        }
        for (EventItem product : event.programme().of(ItemKind.PRODUCT)) {
            lines.add(product.code() + ": " + product.text().in(language));
        }
        lines.add(address(event));
        return String.join("\n", lines);
    }

    private String becameOf(Event event) {
        String state = words.get("EventState." + event.state());
        return event.successor()
                .filter(successor -> event.state() == EventState.MERGED)
                .flatMap(successor -> events.stream()
                        .filter(other -> Objects.equals(other.id(), successor))
                        .findFirst())
                .map(successor -> state + ": " + successor.title().in(language))
                .orElse(state);
    }

    private String address(Event event) {
        return base + "event.xhtml?id=" + event.id() + "&lang=" + language.code();
    }
}
