package org.mirps.employment.presentation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * Of how many figures each participant gives data, and why not of the others. Who answers in aggregates only has no line: what they give is
 * nobody's business in a session (rule M10).
 */
public final class DataGaps {

    /** What is told of a figure that lacks, the nearest to an answer first. */
    private static final List<Missing> REASONS = List.of(
            Missing.NO_DATA,
            Missing.NOT_ANSWERED,
            Missing.NOT_ASKED,
            Missing.NOT_COMPUTED,
            Missing.RETURNED,
            Missing.WITHDRAWN,
            Missing.NOT_SUBMITTED);

    private final IndicatorTable indicators;
    private final Language language;
    private final Texts texts;

    public DataGaps(IndicatorTable indicators, Language language) {
        this.indicators = indicators;
        this.language = language;
        this.texts = Texts.of("presentation", language);
    }

    /** Figures of which every participant gives data. */
    public int complete() {
        int all = indicators.participation().governments().size();
        return Math.toIntExact(indicators.indicators().stream()
                .filter(indicator -> counted(indicator).size() == all)
                .count());
    }

    /** Figures that anybody gives data for. */
    public int withData() {
        return Math.toIntExact(indicators.indicators().stream()
                .filter(RegionalIndicator::hasData)
                .count());
    }

    public boolean hasWithheld() {
        return indicators.participation().governments().stream().anyMatch(DataGaps::isWithheld);
    }

    public Table table() {
        List<Participation.Standing> participants = indicators.participation().governments();
        List<Map<Missing, Integer>> gaps = new ArrayList<>();
        int[] given = new int[participants.size()];
        for (int i = 0; i < participants.size(); i++) {
            int participant = i;
            Map<Missing, Integer> lacking = new EnumMap<>(Missing.class);
            indicators.indicators().forEach(indicator -> {
                Set<Missing> why = why(indicator, participant);
                if (why.isEmpty()) {
                    given[participant]++;
                } else {
                    REASONS.stream()
                            .filter(why::contains)
                            .findFirst()
                            .ifPresent(reason -> lacking.merge(reason, 1, Integer::sum));
                }
            });
            gaps.add(lacking);
        }
        List<Missing> told = REASONS.stream()
                .filter(reason -> gaps.stream().anyMatch(lacking -> lacking.containsKey(reason)))
                .toList();
        return new Table(
                columns(told),
                IntStream.range(0, participants.size())
                        .filter(i -> !isWithheld(participants.get(i)))
                        .mapToObj(i -> row(participants.get(i), given[i], told, gaps.get(i)))
                        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                        .toList(),
                List.of());
    }

    private List<Column> columns(List<Missing> told) {
        String who = indicators.participation().isOfCountries() ? "countries." : "participants.";
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.get(who + "column"), false));
        columns.add(new Column(texts.get("slide.gaps.given"), true));
        told.forEach(reason -> columns.add(new Column(texts.get("figure.gap." + reason), true)));
        return columns;
    }

    private Row row(Participation.Standing participant, int given, List<Missing> told, Map<Missing, Integer> lacking) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(given));
        told.forEach(reason -> cells.add(String.valueOf(lacking.getOrDefault(reason, 0))));
        return new Row(participant.name().in(language), participant.contribution(), 0, cells);
    }

    /** Why a participant gives nothing at all of a figure; empty where it gives anything. */
    private static Set<Missing> why(RegionalIndicator indicator, int participant) {
        List<ParticipantFigure> reports = indicator.drawn().stream()
                .flatMap(series -> series.categories().stream().map(series::reports))
                .filter(of -> !of.isEmpty())
                .map(of -> of.get(participant))
                .toList();
        if (reports.isEmpty()) {
            return Set.of(silence(indicator.participants().get(participant)));
        }
        return reports.stream().anyMatch(ParticipantFigure::isThere)
                ? Set.of()
                : reports.stream()
                        .map(report -> Objects.requireNonNull(report.missing()))
                        .collect(Collectors.toSet());
    }

    /** Of a figure for which nobody gives a category. */
    private static Missing silence(Participation.Standing participant) {
        if (participant.isConsolidated()) {
            return Missing.NOT_ANSWERED;
        }
        return switch (participant.status()) {
            case RETURNED -> Missing.RETURNED;
            case WITHDRAWN -> Missing.WITHDRAWN;
            default -> Missing.NOT_SUBMITTED;
        };
    }

    private static Set<String> counted(RegionalIndicator indicator) {
        return indicator.drawn().stream()
                .flatMap(series -> series.categories().stream()
                        .flatMap(category -> indicator.region(series, category).included().stream()))
                .map(report -> report.participant().code().value())
                .collect(Collectors.toSet());
    }

    private static boolean isWithheld(Participation.Standing participant) {
        return participant.isConsolidated() && !Audience.SESSION.names(participant);
    }
}
