package org.mirps.employment.presentation.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What one participant has published over the years. Figures of which it gives one line are told; of those that are broken down further, the page of
 * the figure tells.
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
        if (own.size() != 1) {
            return;
        }
        List<SessionFigure.Column> columns = figure.table().columns();
        for (int cell = 0; cell < own.get(0).cells().size(); cell++) {
            String part = columns.get(cell + 1).name();
            String value = own.get(0).cells().get(cell);
            String label =
                    columns.size() == 2 || part.equals(figure.label()) ? figure.label() : figure.label() + ": " + part;
            lines.computeIfAbsent(
                            figure.key() + " " + cell + " " + part,
                            key -> new Line(
                                    figure.key(),
                                    round.code().value(),
                                    label,
                                    new ArrayList<>(java.util.Collections.nCopies(rounds.size(), ""))))
                    .values()
                    .set(at, value);
        }
    }
}
