package org.mirps.employment.consolidation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.ParticipantObservation;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;

/**
 * Puts the indicators of a round together for an audience. Who belongs to that audience, the use cases say that ask; they have a transaction.
 * Every method throws {@link org.mirps.employment.shared.NotFound} where there is no such round, or only its draft.
 */
@ApplicationScoped
public class RoundIndicators {

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    SnapshotReader snapshots;

    @Inject
    Clock clock;

    public IndicatorTable of(RoundCode code, Audience audience) {
        Round round = rounds.announced(code);
        SnapshotReader.Answered answered = snapshots.answered(round.id());
        return of(round, form(round, answered), answered, audience);
    }

    /** The form of a round, with the choices by which earlier versions of it were answered. */
    public FormDefinition form(RoundCode code) {
        Round round = rounds.announced(code);
        return form(round, snapshots.answered(round.id()));
    }

    /**
     * A short text that is another one as soon as anything differs of what the indicators are made of: submissions, states, levels, definitions,
     * who takes part. One statement beside that of the round.
     */
    public String state(RoundCode code) {
        Round round = rounds.announced(code);
        return snapshots.state(round.id()) + (round.isOpen(clock.instant()) ? "o" : "c");
    }

    /** The same figures of the round before, as a session may see them; empty where there is none of the same form. */
    public Optional<IndicatorTable> before(RoundCode code) {
        Round round = rounds.announced(code);
        FormDefinition form = definition(round);
        return before(round, form, form.indicators(), rounds.announced(), PopulationGroup.ALL);
    }

    /** What the figures of a round are made of now. */
    public RoundMoment moment(RoundCode code) {
        Round round = rounds.announced(code);
        return moment(round, snapshots.answered(round.id()));
    }

    /** The same of the round with which it is compared; empty where there is none. */
    public Optional<RoundMoment> momentBefore(RoundCode code) {
        Round round = rounds.announced(code);
        return before(round, definition(round), rounds.announced())
                .map(one -> moment(one, new SnapshotReader.Answered(0, Set.of())));
    }

    private RoundMoment moment(Round round, SnapshotReader.Answered answered) {
        Participation participation = participation(round);
        return new RoundMoment(
                round.code(),
                round.formVersionId(),
                answered.earlier(),
                answered.waiting(),
                participation.provisional(),
                participation.governments(),
                snapshots.observations(round.id()));
    }

    /** The figures of a moment, as an audience may see them now. */
    public IndicatorTable of(RoundMoment moment, Audience audience) {
        Round round = rounds.announced(moment.round());
        RoundMoment seen = moment.seenBy(snapshots.standings(round.id()));
        return IndicatorTable.of(
                participation(round, seen),
                form(forms.form(seen.form()).definition(), seen.earlier()),
                seen.observations(),
                seen.waiting(),
                audience);
    }

    /** Of the round before, what the figures of a moment are compared with, as a session may see it now. */
    public IndicatorTable before(RoundMoment now, RoundMoment before) {
        Round round = rounds.announced(before.round());
        RoundMoment seen = before.seenBy(snapshots.standings(round.id()));
        FormDefinition then = forms.form(seen.form()).definition();
        List<IndicatorDefinition> wanted = forms.form(now.form()).definition().indicators();
        return IndicatorTable.of(
                participation(round, seen),
                then.withIndicators(same(then, wanted, PopulationGroup.ALL)),
                seen.observations(),
                0,
                Audience.SESSION);
    }

    private static Participation participation(Round round, RoundMoment moment) {
        return new Participation(round, moment.open(), moment.standings());
    }

    /** A short text that is another one as soon as a participant of a round lets something else be seen, or takes its contribution back. */
    public String sight(RoundCode code) {
        return Integer.toHexString(snapshots.standings(rounds.announced(code).id()).stream()
                .map(standing -> Objects.hash(
                        standing.code().value(),
                        standing.dissemination().level().name(),
                        standing.status() == ContributionStatus.WITHDRAWN))
                .toList()
                .hashCode());
    }

    /** Of the latest round that opened before it and has a version of its form. */
    Optional<IndicatorTable> before(
            Round round,
            FormDefinition form,
            List<IndicatorDefinition> wanted,
            List<Round> all,
            PopulationGroup group) {
        return before(round, form, all).map(one -> {
            FormDefinition then = definition(one);
            List<IndicatorDefinition> same = same(then, wanted, group);
            return IndicatorTable.of(
                    participation(one),
                    then.withIndicators(same),
                    observations(one, then, same),
                    0,
                    Audience.SESSION,
                    group);
        });
    }

    /**
     * With which round one is compared: the latest that opened before it and has a version of its form.
     *
     * @param form of the round
     * @param all rounds that are announced
     */
    public Optional<Round> before(Round round, FormDefinition form, List<Round> all) {
        return all.stream()
                .filter(one -> one.opensAt().isBefore(round.opensAt()) && !one.isCancelled())
                .filter(one -> definition(one).formId().equals(form.formId()))
                .max(Comparator.comparing(Round::opensAt)
                        .thenComparing(one -> one.code().value()));
    }

    private static List<IndicatorDefinition> same(
            FormDefinition then, List<IndicatorDefinition> wanted, PopulationGroup group) {
        return then.indicators().stream()
                .filter(definition -> wanted.stream().anyMatch(now -> now.key().equals(definition.key())))
                .filter(definition -> group.isToldBy(definition, then))
                .toList();
    }

    /**
     * Rounds of the same form in which what is wanted of one has something to show, and any chosen participant takes part; the newest first. One
     * statement, where some are chosen.
     */
    List<Round> years(
            Round round, FormDefinition form, List<IndicatorDefinition> wanted, List<Round> all, Extract extract) {
        List<Round> others = all.stream()
                .filter(one -> !one.code().equals(round.code()) && !one.isCancelled())
                .filter(one -> definition(one).formId().equals(form.formId()))
                .filter(one -> extract.isIn(definition(one), wanted))
                .toList();
        Set<Long> with = others.isEmpty() || extract.participants().isEmpty()
                ? Set.of()
                : snapshots.roundsOf(extract.participants());
        return Stream.concat(
                        Stream.of(round),
                        others.stream().filter(one -> extract.participants().isEmpty() || with.contains(one.id())))
                .sorted(Comparator.comparing(Round::opensAt)
                        .thenComparing(one -> one.code().value())
                        .reversed())
                .toList();
    }

    private FormDefinition definition(Round round) {
        return forms.form(round.formVersionId()).definition();
    }

    List<ParticipantObservation> observations(Round round, FormDefinition form, List<IndicatorDefinition> wanted) {
        return wanted.size() == form.indicators().size()
                ? snapshots.observations(round.id())
                : snapshots.observations(
                        round.id(),
                        wanted.stream().map(IndicatorDefinition::code).collect(Collectors.toSet()));
    }

    Participation participation(Round round) {
        return new Participation(round, round.isOpen(clock.instant()), snapshots.standings(round.id()));
    }

    /** With the choices by which earlier versions of the form were answered. */
    FormDefinition form(Round round, SnapshotReader.Answered answered) {
        return form(definition(round), answered.earlier());
    }

    private FormDefinition form(FormDefinition now, Set<Long> earlier) {
        return earlier.isEmpty()
                ? now
                : now.withChoicesOf(earlier.stream()
                        .sorted()
                        .map(version -> forms.form(version).definition())
                        .toList());
    }

    IndicatorTable of(Round round, FormDefinition form, SnapshotReader.Answered answered, Audience audience) {
        return IndicatorTable.of(
                participation(round), form, snapshots.observations(round.id()), answered.waiting(), audience);
    }
}
