package org.mirps.employment.calendar.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;

/** {@code calendar.xhtml?year=}: the sessions and events of a year, for everybody. Without a year the one that is nearest to today. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    CalendarReading calendar;

    @Inject
    ChosenYear chosen;

    @Inject
    EventWords words;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    @Inject
    BaseAddress base;

    private YearView view;
    private List<ChosenYear.Choice> years = List.of();

    @PostConstruct
    void load() {
        years = chosen.choices();
        view = new YearView(chosen.year(), calendar.events(chosen.year()), words);
    }

    public YearView getView() {
        return view;
    }

    /** Other years that have a calendar and this one, the latest first. */
    public List<ChosenYear.Choice> getYears() {
        return years;
    }

    public boolean isCoordinating() {
        return currentUser.has(Role.COORDINATOR);
    }

    /** How many events were just copied into this year, in words; empty where none were. */
    public String getCopied() {
        String typed = request.getParameter("copied");
        return isCoordinating() && typed != null && typed.matches("\\d{1,4}")
                ? words.get("calendar.message.copied", Integer.parseInt(typed))
                : "";
    }

    /** The whole address of the feed, to be typed into a calendar program. */
    public String getFeed() {
        return base.text() + "/calendar.ics?lang=" + words.getLanguage();
    }
}
