package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/** Draws numbers of participants: a bar for each, the largest first, those without a figure last and without a bar. */
final class ParticipantBars {

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final List<Series> drawn;
    private final Aggregation aggregation;
    private final boolean shares;

    ParticipantBars(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
        this.drawn = indicator.drawn();
        this.aggregation = drawn.get(0).part().aggregation();
        this.shares = indicator.definition().chart() == Chart.STACKED;
    }

    Bars paint() {
        List<List<ParticipantFigure>> participants = new ArrayList<>();
        for (int i = 0; i < indicator.participants().size(); i++) {
            int index = i;
            participants.add(drawn.stream()
                    .map(series -> series.reports(Category.ALL).get(index))
                    .toList());
        }
        Comparator<List<ParticipantFigure>> byName = Comparator.comparing(reports -> reports.get(0), words.byName());
        List<Bar> bars = new ArrayList<>();
        boolean yearsDiffer = years(participants) > 1;
        participants.stream()
                .filter(this::isDrawn)
                .sorted(Comparator.comparing(ParticipantBars::total).reversed().thenComparing(byName))
                .map(reports -> bar(reports, yearsDiffer))
                .forEach(bars::add);
        participants.stream()
                .filter(reports -> !isDrawn(reports))
                .sorted(byName)
                .map(this::gap)
                .forEach(bars::add);
        region().ifPresent(bars::add);
        return new Bars(
                axis(),
                drawn.stream().map(series -> words.part(series.part())).toList(),
                shares,
                shares,
                false,
                bars,
                shares ? "" : headline(participants, yearsDiffer),
                false,
                aggregation == Aggregation.SUM && !shares);
    }

    /** Who may not be named could be the first or the last of all: then the region is told alone, or of whom the rest is told. */
    private String headline(List<List<ParticipantFigure>> participants, boolean yearsDiffer) {
        List<Headline.Series> series = new ArrayList<>();
        boolean onlyNamed = false;
        for (int i = 0; i < drawn.size(); i++) {
            int index = i;
            IndicatorPart part = drawn.get(i).part();
            Regional region = indicator.region(drawn.get(i), Category.ALL);
            Optional<String> whole = spoken(region);
            List<Headline.Value> values = participants.stream()
                    .filter(this::isDrawn)
                    .flatMap(reports -> value(part, reports.get(index), yearsDiffer).stream())
                    .toList();
            boolean unnamed = region.unnamed() > 0;
            onlyNamed |= unnamed && whole.isEmpty();
            series.add(new Headline.Series(words.part(part), unnamed && whole.isPresent() ? List.of() : values, whole));
        }
        String said = new Headline(words, false).of(series);
        return onlyNamed && !said.isEmpty() ? words.text("figure.title.named", said) : said;
    }

    private Optional<Headline.Value> value(IndicatorPart part, ParticipantFigure report, boolean yearsDiffer) {
        return report.isThere()
                ? report.figure()
                        .number()
                        .map(number -> new Headline.Value(
                                name(report, yearsDiffer),
                                number,
                                words.say(part, number),
                                words.certainty(report.status()),
                                ""))
                : Optional.empty();
    }

    /** The region's value in a sentence; a sum would dwarf its own parts. */
    private Optional<String> spoken(Regional region) {
        IndicatorPart part = region.part();
        return switch (aggregation) {
            case SUM -> Optional.empty();
            case MEDIAN ->
                region.spread().map(spread -> words.text("figure.title.median", words.say(part, spread.median())));
            default -> region.number().map(number -> words.text("figure.title.whole", words.say(part, number)));
        };
    }

    private String name(ParticipantFigure report, boolean yearsDiffer) {
        return words.name(report) + (yearsDiffer && !report.period().isEmpty() ? " (" + report.period() + ")" : "");
    }

    /** Parts that are laid together or rated are drawn all or not at all; single values as far as they are there. */
    private boolean isDrawn(List<ParticipantFigure> reports) {
        return aggregation == Aggregation.MEDIAN
                ? reports.stream().anyMatch(ParticipantFigure::isThere)
                : reports.stream().allMatch(ParticipantFigure::isThere);
    }

    private Bar bar(List<ParticipantFigure> reports, boolean yearsDiffer) {
        BigDecimal whole = total(reports);
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (ParticipantFigure report : reports) {
            @Nullable
            BigDecimal number = report.isThere() ? report.figure().number().orElse(null) : null;
            numbers.add(shares && number != null ? Numbers.percentageOf(number, whole) : number);
        }
        ObservationStatus status = reports.stream()
                .map(ParticipantFigure::status)
                .reduce(ObservationStatus.A, ObservationStatus::orLessCertain);
        return new Bar(
                name(reports.get(0), yearsDiffer),
                numbers,
                label(reports, whole),
                false,
                status,
                shares ? List.of() : said(reports));
    }

    private List<String> said(List<ParticipantFigure> reports) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            said.add(words.say(drawn.get(i), reports.get(i)));
        }
        return said;
    }

    private String label(List<ParticipantFigure> reports, BigDecimal whole) {
        if (shares) {
            return words.say(drawn.get(0).part(), whole) + words.signs(reports.get(0));
        }
        return String.join(" / ", said(reports));
    }

    private Bar gap(List<ParticipantFigure> reports) {
        ParticipantFigure without =
                reports.stream().filter(report -> !report.isThere()).findFirst().orElseThrow();
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        reports.forEach(report -> numbers.add(null));
        return new Bar(
                words.name(without),
                numbers,
                words.gap(Objects.requireNonNull(without.missing())),
                false,
                ObservationStatus.A);
    }

    /** Of rates, medians and shares; a sum would dwarf its own parts. */
    private Optional<Bar> region() {
        List<Regional> regions = drawn.stream()
                .map(series -> indicator.region(series, Category.ALL))
                .toList();
        boolean plainSum = aggregation == Aggregation.SUM && !shares;
        if (plainSum || regions.stream().allMatch(region -> region.number().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal whole =
                regions.stream().flatMap(region -> region.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (Regional region : regions) {
            @Nullable BigDecimal number = region.number().orElse(null);
            numbers.add(shares && number != null ? Numbers.percentageOf(number, whole) : number);
        }
        String label = shares
                ? words.say(drawn.get(0).part(), whole)
                : regions.stream().map(this::orGap).collect(Collectors.joining(" / "));
        String name = words.text(aggregation == Aggregation.MEDIAN ? "figure.text.regionMedian" : "figure.text.region");
        List<String> values =
                shares ? List.of() : regions.stream().map(this::orGap).toList();
        return Optional.of(new Bar(name, numbers, label, true, ObservationStatus.A, values));
    }

    private String orGap(Regional region) {
        String said = words.say(region);
        return said.isEmpty() ? words.text("figure.text.none") : said;
    }

    private String axis() {
        String unit = words.unit(drawn.get(0).part());
        return shares ? words.text("figure.text.share", unit) : unit;
    }

    private static long years(List<List<ParticipantFigure>> participants) {
        return participants.stream()
                .flatMap(List::stream)
                .filter(ParticipantFigure::isThere)
                .map(ParticipantFigure::period)
                .filter(period -> !period.isEmpty())
                .distinct()
                .count();
    }

    private static BigDecimal total(List<ParticipantFigure> reports) {
        return reports.stream()
                .filter(ParticipantFigure::isThere)
                .flatMap(report -> report.figure().number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
