package org.mirps.employment.presentation.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What one participant has published over the years: one value of each figure that has one for each participant. Of those that are broken down
 * further, the page of the figure tells.
 *
 * @param instruments one for each form, that of the newest round first
 */
public record CountryProfile(ParticipantCode code, String name, boolean country, List<Instrument> instruments) {

    /** @param rounds those in which it is shown, the oldest first */
    public record Instrument(List<PublicRound> rounds, List<Chapter> chapters) {}

    /** @param name empty where the form names no chapters */
    public record Chapter(String name, List<Line> lines) {}

    /**
     * @param figure key of the figure
     * @param newest the last round that has it
     * @param values one for each round, as written; empty where the round has none
     */
    public record Line(String figure, String newest, String label, List<String> values) {}

    /** Empty for a participant that is shown in none of them. @param published the newest first */
    static Optional<CountryProfile> of(ParticipantCode participant, List<PublicRound> published) {
        Map<String, List<PublicRound>> byForm = new LinkedHashMap<>();
        published.stream()
                .filter(round -> round.shows(participant))
                .forEach(round -> byForm.computeIfAbsent(round.formId(), form -> new ArrayList<>())
                        .add(0, round));
        return published.stream()
                .flatMap(round -> round.shown().stream()
                        .filter(standing -> standing.code().equals(participant))
                        .map(standing -> new CountryProfile(
                                participant,
                                standing.name().in(round.language()),
                                standing.isGovernment(),
                                byForm.values().stream()
                                        .map(rounds -> instrument(participant, rounds))
                                        .toList())))
                .findFirst();
    }

    private static Instrument instrument(ParticipantCode participant, List<PublicRound> rounds) {
        Map<String, Map<String, Line>> chapters = new LinkedHashMap<>();
        for (int i = rounds.size() - 1; i >= 0; i--) { // the order of the newest form
            PublicRound round = rounds.get(i);
            for (SessionFigure figure : round.figures()) {
                add(
                        chapters.computeIfAbsent(figure.chapter(), name -> new LinkedHashMap<>()),
                        participant,
                        figure,
                        i,
                        rounds);
            }
        }
        return new Instrument(
                rounds,
                chapters.entrySet().stream()
                        .filter(chapter -> !chapter.getValue().isEmpty())
                        .map(chapter -> new Chapter(
                                chapter.getKey(), List.copyOf(chapter.getValue().values())))
                        .toList());
    }

    private static void add(
            Map<String, Line> lines,
            ParticipantCode participant,
            SessionFigure figure,
            int at,
            List<PublicRound> rounds) {
        PublicRound round = rounds.get(at);
        List<SessionFigure.Row> own = round.shown().stream()
                .filter(standing -> standing.code().equals(participant))
                .map(Participation.Standing::contribution)
                .flatMap(contribution ->
                        figure.table().rows().stream().filter(row -> contribution.equals(row.contribution())))
                .toList();
        if (own.size() != 1 || !isPlain(figure)) {
            return;
        }
        int column = main(figure, round);
        String part = figure.table().columns().get(column).name();
        boolean only = figure.table().columns().size() == column + 1;
        String label = only || part.startsWith(figure.label()) ? figure.label() : figure.label() + ": " + part;
        lines.computeIfAbsent(
                        figure.key() + " " + part,
                        key -> new Line(
                                figure.key(),
                                round.code().value(),
                                label,
                                new ArrayList<>(Collections.nCopies(rounds.size(), ""))))
                .values()
                .set(at, own.get(0).cells().get(column - 1));
    }

    /** Whether its drawing has a bar, an arc, a number or a point in time for each participant: then one value of each says the most of it. */
    private static boolean isPlain(SessionFigure figure) {
        if (figure.table().totals().size() > 1) {
            return false;
        }
        if (figure.drawing() instanceof SessionFigure.Bars bars) {
            return figure.table().rows().stream()
                    .anyMatch(row ->
                            bars.bars().stream().anyMatch(bar -> bar.name().startsWith(row.name())));
        }
        return !(figure.drawing() instanceof SessionFigure.Words);
    }

    /** That of the first part; of a rate the quotient, which stands behind its numbers. */
    private static int main(SessionFigure figure, PublicRound round) {
        return round.table().indicators().stream()
                        .filter(indicator -> indicator.definition().key().equals(figure.key()))
                        .map(indicator -> indicator.series().get(0).part())
                        .anyMatch(part -> part.isRatio() && !part.isBrokenDown())
                ? 3
                : 1;
    }
}
