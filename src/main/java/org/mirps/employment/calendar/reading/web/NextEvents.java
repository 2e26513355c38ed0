package org.mirps.employment.calendar.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.reading.Ahead;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.shared.NameList;

/** The session that comes next, and the dates beside it, for the pages that people begin with. */
@Named
@RequestScoped
public class NextEvents {

    private static final int MOST = 3;

    @Inject
    CalendarReading calendar;

    @Inject
    EventWords words;

    private Ahead ahead;
    private @Nullable Line session;
    private List<Line> others = List.of();

    /**
     * A date that comes.
     *
     * @param when in words, as exactly as it is known
     */
    public record Line(String href, String title, String when) {}

    @PostConstruct
    void load() {
        ahead = calendar.ahead(MOST);
        session = ahead.session().map(next -> line(next.event())).orElse(null);
        others = ahead.others().stream().map(this::line).toList();
    }

    private Line line(Event event) {
        return new Line(
                "event.xhtml?id=" + event.id() + words.getKept(), words.text(event.title()), words.when(event.time()));
    }

    /** The next session; null where none is planned. */
    public @Nullable Line getSession() {
        return session;
    }

    /** How far off the next session is, in words. */
    public String getUntil() {
        return ahead.session().map(next -> words.until(next.countdown())).orElse("");
    }

    /** With the answers of which rounds it works; empty where none is known yet. */
    public String getRounds() {
        return ahead.session().stream()
                .flatMap(next -> next.rounds().stream())
                .map(words::text)
                .collect(NameList.joining());
    }

    /** Whether a session takes place today. */
    public boolean isToday() {
        return ahead.session().filter(next -> next.countdown().isToday()).isPresent();
    }

    /** Sessions and events beside it, the next first. */
    public List<Line> getOthers() {
        return others;
    }
}
