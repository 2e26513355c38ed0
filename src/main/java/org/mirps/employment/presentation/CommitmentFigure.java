package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.practice.commitment.CommitmentCounts;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;

/**
 * The commitments of a round by how far they are: not an indicator, for it says what happened after the answers were given. A bar for each
 * state, in the order in which a commitment goes through them, and one for those that are overdue.
 */
public final class CommitmentFigure {

    public static final String KEY = "COM.states";

    private final Commitments.Standing standing;
    private final Participation participation;
    private final Language language;
    private final Texts texts;
    private final Texts states;

    private CommitmentFigure(Commitments.Standing standing, Participation participation, Language language) {
        this.standing = standing;
        this.participation = participation;
        this.language = language;
        this.texts = Texts.of("presentation", language);
        this.states = Texts.of("practice", language);
    }

    /** Empty where nobody has made commitments. */
    public static Optional<SessionFigure> of(
            Commitments.Standing standing, Participation participation, Language language) {
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommitmentFigure(standing, participation, language).paint());
    }

    private SessionFigure paint() {
        SessionFigure.Coverage coverage = coverage();
        Bars bars = bars();
        String label = texts.get("commitments.label");
        String drawn =
                bars.bars().stream().map(bar -> bar.name() + " " + bar.label()).collect(Collectors.joining("; "));
        return new SessionFigure(
                KEY,
                "",
                texts.get("commitments.chapter"),
                label,
                texts.get("figure.title", label, bars.headline()),
                texts.get("figure.summary.bars", label, drawn) + " " + coverage.text() + ".",
                texts.get("commitments.definition"),
                texts.get("commitments.note"),
                texts.get("commitments.unit"),
                "",
                coverage,
                notes(),
                bars,
                table());
    }

    private Bars bars() {
        CommitmentCounts total = standing.total();
        List<Bar> bars = new ArrayList<>();
        for (CommitmentState state : CommitmentState.values()) {
            bars.add(bar(states.get("CommitmentState." + state), total.of(state)));
        }
        return new Bars(
                texts.get("commitments.unit"),
                List.of(texts.get("commitments.label")),
                false,
                false,
                false,
                bars,
                texts.get("commitments.headline", total.all(), total.of(CommitmentState.KEPT), total.overdue()));
    }

    private static Bar bar(String name, int count) {
        return new Bar(name, List.of(BigDecimal.valueOf(count)), String.valueOf(count), false, ObservationStatus.A);
    }

    private SessionFigure.Coverage coverage() {
        Set<ParticipantCode> with =
                standing.named().stream().map(Commitments.Of::code).collect(Collectors.toSet());
        int included = with.size() + (standing.others().all() > 0 ? standing.unnamed() : 0);
        String who = participation.isOfCountries() ? "countries." : "participants.";
        return new SessionFigure.Coverage(
                texts.get(
                        who + "coverage", included, participation.governments().size()),
                standing.named().stream()
                        .map(of -> of.name().in(language))
                        .sorted()
                        .collect(NameList.joining()),
                List.of());
    }

    private List<String> notes() {
        if (standing.unnamed() == 0) {
            return List.of();
        }
        return List.of(
                standing.others().all() > 0
                        ? texts.get("figure.note.counted", standing.unnamed())
                        : texts.get("figure.note.withheld"));
    }

    private SessionFigure.Table table() {
        String who = participation.isOfCountries() ? "countries." : "participants.";
        List<Column> columns = new ArrayList<>(List.of(new Column(texts.get(who + "column"), false)));
        Arrays.stream(CommitmentState.values())
                .forEach(state -> columns.add(new Column(states.get("CommitmentState." + state), true)));
        columns.add(new Column(states.get("commitments.text.overdue"), true));
        return new SessionFigure.Table(
                columns,
                standing.named().stream()
                        .map(of -> row(of.name().in(language), of.tally()))
                        .toList(),
                List.of(row(texts.get("figure.text.region"), standing.total())));
    }

    private static Row row(String name, CommitmentCounts tally) {
        List<String> cells = new ArrayList<>();
        for (CommitmentState state : CommitmentState.values()) {
            cells.add(String.valueOf(tally.of(state)));
        }
        cells.add(String.valueOf(tally.overdue()));
        return new Row(name, null, 0, cells);
    }
}
