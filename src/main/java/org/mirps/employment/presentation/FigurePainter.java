package org.mirps.employment.presentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** Puts one figure into the words and the order of a {@link SessionFigure}. Rules: docs/indicators.md. */
final class FigurePainter {

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final List<Regional> regions;

    FigurePainter(RegionalIndicator indicator, Language language, Alphabet alphabet) {
        this.indicator = indicator;
        this.words = new FigureWords(indicator.definition(), language, indicator.isOfCountries(), alphabet);
        this.regions = drawnRegions(indicator);
    }

    SessionFigure paint() {
        IndicatorDefinition definition = indicator.definition();
        SessionFigure.Drawing drawing = drawing(definition.chart());
        SessionFigure.Coverage coverage = coverage();
        DrawingSentences sentences = new DrawingSentences(words, coverage.text());
        return new SessionFigure(
                definition.key(),
                definition.code(),
                words.in(definition.chapter()),
                words.label(),
                sentences.title(drawing),
                sentences.summary(drawing),
                withoutPeriod(words.in(definition.definition())),
                words.in(definition.note()),
                words.unit(indicator.drawn().get(0).part()),
                words.in(definition.source()),
                coverage,
                notes(),
                drawing,
                new FigureTable(indicator, words).paint(),
                new PlacesPainter(indicator, words).paint().orElse(null),
                new HeatPainter(indicator, words).paint().orElse(null));
    }

    private SessionFigure.Drawing drawing(IndicatorDefinition.Chart chart) {
        return switch (chart) {
            case BAR, RATE, STACKED -> orTable(new BarsPainter(indicator, words).paint());
            case PIE -> orTable(new RingPainter(indicator, words).paint());
            case KPI -> numbers();
            case TIMELINE -> orTable(new TimelinePainter(indicator, words).paint());
            case TABLE -> new SessionFigure.Words();
        };
    }

    /** Where so few answer that no bar can be drawn, the table says more than an empty scale. */
    private static SessionFigure.Drawing orTable(SessionFigure.Bars bars) {
        boolean drawn =
                bars.bars().stream().flatMap(bar -> bar.numbers().stream()).anyMatch(number -> number != null);
        return drawn ? bars : new SessionFigure.Words();
    }

    private static SessionFigure.Drawing orTable(SessionFigure.Ring ring) {
        return ring.arcs().isEmpty() ? new SessionFigure.Words() : ring;
    }

    private static SessionFigure.Drawing orTable(SessionFigure.Timeline timeline) {
        return timeline.moments().isEmpty() ? new SessionFigure.Words() : timeline;
    }

    private SessionFigure.Numbers numbers() {
        return new SessionFigure.Numbers(indicator.drawn().stream()
                .map(series -> {
                    Regional region = indicator.region(series, Category.ALL);
                    return new SessionFigure.Number(
                            words.part(series.part()) + unit(series.part()),
                            words.say(region),
                            of(region.included().size()));
                })
                .toList());
    }

    private String unit(IndicatorPart part) {
        return part.unit().isEmpty() || part.unit().equals("%") ? "" : " (" + words.unit(part) + ")";
    }

    /** Whoever gives anything that is drawn is in. */
    private SessionFigure.Coverage coverage() {
        List<ParticipantFigure> included =
                regions.stream().flatMap(region -> region.included().stream()).toList();
        Set<String> codes = codes(included);
        List<ParticipantFigure> missing = regions.stream()
                .flatMap(region -> region.missing().stream())
                .filter(report -> !codes.contains(report.participant().code().value()))
                .toList();
        return new SessionFigure.Coverage(
                of(codes.size()),
                words.names(included.stream().filter(ParticipantFigure::isThere).toList()),
                gaps(missing));
    }

    /** Under the reason that is nearest to an answer, each once. */
    private List<SessionFigure.Coverage.Gap> gaps(List<ParticipantFigure> missing) {
        List<SessionFigure.Coverage.Gap> gaps = new ArrayList<>();
        Set<String> told = new HashSet<>();
        addGap(gaps, told, words.text("figure.gap.incomplete"), missing.stream().filter(ParticipantFigure::isThere));
        for (Missing reason : List.of(
                Missing.NO_DATA,
                Missing.NOT_ANSWERED,
                Missing.NOT_ASKED,
                Missing.NOT_COMPUTED,
                Missing.RETURNED,
                Missing.WITHDRAWN,
                Missing.NOT_SUBMITTED)) {
            addGap(gaps, told, words.gap(reason), missing.stream().filter(report -> report.missing() == reason));
        }
        return gaps;
    }

    private void addGap(
            List<SessionFigure.Coverage.Gap> gaps, Set<String> told, String why, Stream<ParticipantFigure> missing) {
        List<ParticipantFigure> those = missing.filter(
                        report -> !told.contains(report.participant().code().value()))
                .toList();
        told.addAll(codes(those));
        if (!those.isEmpty()) {
            gaps.add(new SessionFigure.Coverage.Gap(why, words.names(those)));
        }
    }

    private List<String> notes() {
        List<ParticipantFigure> included =
                regions.stream().flatMap(region -> region.included().stream()).toList();
        return Stream.of(uncertain(included), periods(included), partly(), unnamed(), flags())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> uncertain(List<ParticipantFigure> included) {
        return included.stream().anyMatch(ParticipantFigure::isUncertain)
                ? List.of(words.text("figure.note.uncertain"))
                : List.of();
    }

    private List<String> periods(List<ParticipantFigure> included) {
        List<String> years = included.stream()
                .filter(ParticipantFigure::isThere)
                .map(ParticipantFigure::period)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .sorted()
                .toList();
        if (years.size() < 2) {
            return years.stream()
                    .map(year -> words.text("figure.note.year", year))
                    .toList();
        }
        List<String> each = years.stream()
                .map(year -> year + ": "
                        + words.names(included.stream()
                                .filter(report ->
                                        report.isThere() && report.period().equals(year))
                                .toList()))
                .toList();
        return List.of(words.text("figure.note.years", String.join("; ", each)));
    }

    /** Who is in the figure, and has given something that is not in it, because what belongs to it is missing. */
    private List<String> partly() {
        Set<String> in = codes(
                regions.stream().flatMap(region -> region.included().stream()).toList());
        List<ParticipantFigure> left = regions.stream()
                .flatMap(region -> region.missing().stream())
                .filter(report -> report.isThere()
                        && in.contains(report.participant().code().value()))
                .toList();
        return left.isEmpty() ? List.of() : List.of(words.text("figure.note.partly", words.names(left)));
    }

    /** How many are counted and not named; that somebody is not counted, and not how many: that could tell who. */
    private List<String> unnamed() {
        Set<String> counted = codes(withheld(regions.stream().flatMap(region -> region.included().stream())));
        boolean left = !withheld(regions.stream().flatMap(region -> region.missing().stream()))
                .isEmpty();
        List<String> notes = new ArrayList<>();
        if (!counted.isEmpty()) {
            notes.add(words.text("figure.note.counted", counted.size()));
        }
        if (left) {
            notes.add(words.text("figure.note.withheld"));
        }
        return notes;
    }

    private static List<ParticipantFigure> withheld(Stream<ParticipantFigure> reports) {
        return reports.filter(report -> report.missing() == Missing.WITHHELD).toList();
    }

    private List<String> flags() {
        return indicator.series().stream()
                .filter(series -> series.categories().stream()
                        .flatMap(category -> series.reports(category).stream())
                        .anyMatch(report -> report.isThere() && report.flagged()))
                .map(series -> series.part().flagLabel())
                .distinct()
                .map((LocalizedText label) -> words.text("figure.note.flag", words.in(label)))
                .toList();
    }

    private static List<Regional> drawnRegions(RegionalIndicator indicator) {
        return indicator.drawn().stream()
                .flatMap(series -> series.categories().stream().map(category -> indicator.region(series, category)))
                .toList();
    }

    /** It becomes a sentence among others. */
    private static String withoutPeriod(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private String of(int count) {
        return words.who("coverage", count, indicator.participants().size());
    }

    private static Set<String> codes(List<ParticipantFigure> reports) {
        return reports.stream()
                .map(report -> report.participant().code().value())
                .collect(Collectors.toSet());
    }
}
