package org.mirps.employment.calendar.planning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.reading.web.ChosenYear;
import org.mirps.employment.shared.RegionalTime;

/** {@code calendar/copy.xhtml?year=}: plans for another year what is planned for one. */
@Named
@RequestScoped
public class YearCopyPage extends CalendarForm {

    /** How far ahead a year can be copied. */
    private static final int YEARS_AHEAD = 3;

    @Inject
    ChosenYear chosen;

    @Inject
    Clock clock;

    private @Nullable Integer to;
    private List<Integer> targets = List.of();

    @PostConstruct
    void load() {
        if (!desk.years().contains(chosen.year())) {
            return;
        }
        int thisYear = Year.now(clock.withZone(RegionalTime.ZONE)).getValue();
        List<Integer> ahead = new ArrayList<>();
        for (int year = thisYear; year <= thisYear + YEARS_AHEAD; year++) {
            if (year != chosen.year().getValue()) {
                ahead.add(year);
            }
        }
        targets = List.copyOf(ahead);
    }

    @Override
    protected String formId() {
        return "copyForm";
    }

    public @Nullable String copy() {
        return tried(() -> {
            Year target = Year.of(to == null ? 0 : to);
            int copied = desk.copyYear(chosen.year(), target, getReason().typed());
            return "/calendar.xhtml?faces-redirect=true&year=" + target + "&copied=" + copied;
        });
    }

    public String getYear() {
        return chosen.year().toString();
    }

    /** Years that it can be copied to; empty where there is nothing to copy. */
    public List<Integer> getTargets() {
        return targets;
    }

    public @Nullable Integer getTo() {
        return to;
    }

    public void setTo(@Nullable Integer to) {
        this.to = to;
    }
}
