package org.mirps.employment.calendar.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.mirps.employment.calendar.reading.CalendarReading;

/** {@code roadmap.xhtml?year=}: the calendar of a year on paper, for everybody. */
@Named
@RequestScoped
public class RoadmapPage {

    @Inject
    CalendarReading calendar;

    @Inject
    ChosenYear chosen;

    @Inject
    EventWords words;

    @Inject
    Clock clock;

    private YearView view;

    @PostConstruct
    void load() {
        view = new YearView(chosen.year(), calendar.events(chosen.year()), words);
    }

    public YearView getView() {
        return view;
    }

    /** The day on which it was printed. */
    public String getToday() {
        return words.day(clock.instant());
    }
}
