package org.mirps.employment.calendar.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.calendar.reading.CalendarReading;

/** The sessions and events that come next, for the pages that people begin with. */
@Named
@RequestScoped
public class NextEvents {

    private static final int MOST = 3;

    @Inject
    CalendarReading calendar;

    @Inject
    EventWords words;

    private List<Line> lines = List.of();

    /** One of them. @param when in words, as exactly as it is known */
    public record Line(String href, String title, String when) {}

    @PostConstruct
    void load() {
        lines = calendar.next(MOST).stream()
                .map(event -> new Line(
                        "event.xhtml?id=" + event.id() + words.getKept(),
                        words.text(event.title()),
                        words.when(event.time())))
                .toList();
    }

    /** The next first. */
    public List<Line> getLines() {
        return lines;
    }
}
