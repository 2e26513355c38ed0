package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundLifeDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.RegionalTime;

/** {@code rounds/list.xhtml}: the rounds, as coordinators keep them. */
@Named
@RequestScoped
public class RoundListPage {

    @Inject
    RoundDesk desk;

    @Inject
    RoundLifeDesk life;

    @Inject
    RoundWords words;

    @Inject
    RoundTimes times;

    @Inject
    ActiveLanguage language;

    @Inject
    Clock clock;

    private List<Line> rounds = List.of();

    /**
     * @param form title and version
     * @param opens with time of day, in the round's time zone
     * @param due with time of day, in the round's time zone
     */
    public record Line(String code, String title, String form, String opens, String due, String state) {}

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        Map<Long, PublishedForm> forms =
                desk.forms().stream().collect(Collectors.toMap(PublishedForm::id, form -> form));
        rounds = desk.rounds().stream()
                .map(round -> line(round, Objects.requireNonNull(forms.get(round.formVersionId())), now))
                .toList();
    }

    /** The one that is due last first. */
    public List<Line> getRounds() {
        return rounds;
    }

    /** Rounds that were deleted, the newest first. */
    public List<RoundWords.Line> getDeleted() {
        return words.lines(life.deleted(), List.of(), RegionalTime.ZONE);
    }

    private Line line(Round round, PublishedForm form, Instant now) {
        return new Line(
                round.code().value(),
                round.title().in(language.get()),
                form.title().in(language.get()) + " (" + form.version() + ")",
                times.brief(round.opensAt(), round.timeZone()),
                times.brief(round.dueAt(), round.timeZone()),
                round.state(now).name());
    }
}
