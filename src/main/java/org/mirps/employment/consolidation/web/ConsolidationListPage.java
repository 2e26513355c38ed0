package org.mirps.employment.consolidation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.mirps.employment.consolidation.table.ConsolidationDesk;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code consolidation/list.xhtml} and {@code session/list.xhtml}: the rounds. */
@Named
@RequestScoped
public class ConsolidationListPage {

    @Inject
    ConsolidationDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    Clock clock;

    private List<Line> rounds = List.of();

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        rounds = desk.rounds().stream().map(round -> line(round, now)).toList();
    }

    public List<Line> getRounds() {
        return rounds;
    }

    private Line line(Round round, Instant now) {
        return new Line(
                round.code().value(),
                round.title().in(language.get()),
                day(round, round.opensAt()),
                day(round, round.dueAt()),
                round.state(now).name());
    }

    private String day(Round round, Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.get().formats())
                .withZone(round.timeZone())
                .format(moment);
    }

    /**
     * @param opens the first day, in the round's time zone
     * @param due the last day, in the round's time zone
     */
    public record Line(String code, String title, String opens, String due, String state) {}
}
