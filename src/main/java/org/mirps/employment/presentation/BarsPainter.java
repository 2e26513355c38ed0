package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

/** Draws the region's figures as bars: one for each category or part. Bars of participants are {@link ParticipantBars}'. */
final class BarsPainter {

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final List<Series> drawn;
    private final boolean stacked;

    BarsPainter(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
        this.drawn = indicator.drawn();
        this.stacked = indicator.definition().chart() == Chart.STACKED;
    }

    Bars paint() {
        Aggregation aggregation = drawn.get(0).part().aggregation();
        return switch (aggregation) {
            case DISTRIBUTION -> new AnswerBars(indicator, words).paint();
            case COUNT, SHARE -> stacked ? yesAndNo() : regions();
            default -> drawn.get(0).part().isBrokenDown() ? regions() : new ParticipantBars(indicator, words).paint();
        };
    }

    /** A bar for each category with a segment for each part; without breakdown a bar for each part. */
    private Bars regions() {
        boolean brokenDown = drawn.get(0).part().isBrokenDown();
        List<Bar> bars = new ArrayList<>();
        if (brokenDown) {
            indicator
                    .categories()
                    .forEach(category -> bars.add(bar(
                            words.category(category),
                            drawn.stream()
                                    .map(series -> indicator.region(series, category))
                                    .toList())));
        } else {
            drawn.forEach(series ->
                    bars.add(bar(words.part(series.part()), List.of(indicator.region(series, Category.ALL)))));
        }
        if (!stacked) {
            bars.sort(Comparator.comparing(BarsPainter::length).reversed());
        }
        List<String> segments = brokenDown
                ? drawn.stream().map(series -> words.part(series.part())).toList()
                : List.of(words.label());
        return new Bars(axis(), segments, stacked, false, false, bars, headline(brokenDown), false, isAdditive());
    }

    private String headline(boolean brokenDown) {
        Headline headline = new Headline(words, false);
        if (!brokenDown) {
            return headline.of(List.of(new Headline.Series(
                    words.label(),
                    drawn.stream()
                            .flatMap(series ->
                                    value(words.part(series.part()), List.of(indicator.region(series, Category.ALL)))
                                            .stream())
                            .toList(),
                    Optional.empty())));
        }
        List<List<Series>> lines =
                stacked ? List.of(drawn) : drawn.stream().map(List::of).toList();
        return headline.of(lines.stream()
                .map(line -> new Headline.Series(words.part(line.get(0).part()), compared(line), Optional.empty()))
                .toList());
    }

    /** None where only one category has enough participants for a median: that is no message where others have values too. */
    private List<Headline.Value> compared(List<Series> line) {
        List<Headline.Value> values = new ArrayList<>();
        int silent = 0;
        for (Category category : indicator.categories()) {
            List<Regional> regions = line.stream()
                    .map(series -> indicator.region(series, category))
                    .toList();
            Optional<Headline.Value> value = value(words.category(category), regions);
            value.ifPresent(values::add);
            boolean given =
                    regions.stream().anyMatch(region -> !region.included().isEmpty());
            silent += given && value.isEmpty() ? 1 : 0;
        }
        return values.size() == 1 && silent > 0 ? List.of() : values;
    }

    /** What is compared: shares as shares, not as the number of those who say yes; of parts laid end to end their sum. */
    private Optional<Headline.Value> value(String name, List<Regional> regions) {
        Regional first = regions.get(0);
        IndicatorPart part = first.part();
        Regional.Tally tally = first.tally();
        return switch (part.aggregation()) {
            case SHARE ->
                tally.share()
                        .map(share -> new Headline.Value(
                                name,
                                share,
                                words.roundedPercent(share),
                                "",
                                " (" + words.text("figure.text.tally", tally.yes(), tally.answered()) + ")"));
            case COUNT ->
                first.number()
                        .map(yes -> new Headline.Value(
                                name,
                                yes,
                                words.plain(yes),
                                "",
                                " " + words.text("figure.title.outOf", tally.answered())));
            default ->
                regions.stream()
                        .flatMap(region -> region.number().stream())
                        .reduce(BigDecimal::add)
                        .map(number -> new Headline.Value(
                                name,
                                number,
                                words.say(part, number),
                                "",
                                " (" + madeOf(part, first.included().size()) + ")"));
        };
    }

    private Bar bar(String name, List<Regional> regions) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        regions.forEach(region -> numbers.add(region.number().orElse(null)));
        if (regions.stream().allMatch(region -> region.included().isEmpty())) {
            return new Bar(name, numbers, words.text("figure.text.none"), false, ObservationStatus.A);
        }
        String label = stacked && regions.size() > 1
                ? total(regions)
                : regions.stream()
                        .map(this::label)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" / "));
        List<String> values =
                stacked ? List.of() : regions.stream().map(this::orGap).toList();
        return new Bar(name, numbers, label, false, status(regions), values);
    }

    private String orGap(Regional region) {
        String said = label(region);
        return said.isEmpty() ? words.text("figure.text.none") : said;
    }

    /** Sums of what is counted once add up; medians and shares do not, nor do answers of which one may give several. */
    private boolean isAdditive() {
        return drawn.get(0).part().aggregation() == Aggregation.SUM;
    }

    private String madeOf(IndicatorPart part, int participants) {
        String number = words.who("number", participants);
        return part.aggregation() == Aggregation.MEDIAN ? words.text("figure.title.medianOf", number) : number;
    }

    private String total(List<Regional> regions) {
        return regions.stream()
                .flatMap(region -> region.number().stream())
                .reduce(BigDecimal::add)
                .map(sum -> words.say(regions.get(0).part(), sum) + of(regions.get(0)))
                .orElse("");
    }

    /** Tallies say themselves of how many they speak. */
    private String label(Regional region) {
        String said = words.say(region);
        Aggregation aggregation = region.part().aggregation();
        boolean tally = aggregation == Aggregation.COUNT || aggregation == Aggregation.SHARE;
        return said.isEmpty() || tally ? said : said + of(region);
    }

    private String of(Regional region) {
        return "\u00a0" + words.text("figure.text.n", region.included().size());
    }

    /** For each category or part: how many say yes, no, and that they have no data (rule M11). */
    private Bars yesAndNo() {
        List<Bar> bars = new ArrayList<>();
        List<Headline.Value> values = new ArrayList<>();
        boolean noData = false;
        for (Series series : drawn) {
            for (Category category : series.categories()) {
                Regional region = indicator.region(series, category);
                Regional.Tally tally = region.tally();
                noData |= tally.noData() > 0;
                List<@Nullable BigDecimal> numbers = Arrays.asList(
                        BigDecimal.valueOf(tally.yes()),
                        BigDecimal.valueOf(tally.no()),
                        BigDecimal.valueOf(tally.noData()));
                bars.add(new Bar(name(series, category), numbers, words.say(region), false, status(List.of(region))));
                value(name(series, category), List.of(region)).ifPresent(values::add);
            }
        }
        bars.sort(Comparator.comparing(BarsPainter::length).reversed());
        return new Bars(
                words.who("names"),
                List.of(words.text("figure.text.yes"), words.text("figure.text.no"), words.text("figure.gap.NO_DATA")),
                true,
                false,
                true,
                bars,
                new Headline(words, false).of(List.of(new Headline.Series(words.label(), values, Optional.empty()))));
    }

    private String name(Series series, Category category) {
        if (!series.part().isBrokenDown()) {
            return words.part(series.part());
        }
        return words.category(category) + (drawn.size() == 1 ? "" : " – " + words.part(series.part()));
    }

    private String axis() {
        return switch (drawn.get(0).part().aggregation()) {
            case COUNT -> words.who("names");
            case SHARE -> words.who("share");
            case MEDIAN ->
                words.text("figure.text.median", words.unit(drawn.get(0).part()));
            default -> words.unit(drawn.get(0).part());
        };
    }

    private static BigDecimal length(Bar bar) {
        return Optional.ofNullable(bar.numbers().get(0)).orElse(BigDecimal.ONE.negate());
    }

    /** That of all its figures; of figures of several kinds the notes tell. */
    private static ObservationStatus status(List<Regional> regions) {
        List<ObservationStatus> statuses = regions.stream()
                .flatMap(region -> region.included().stream())
                .map(ParticipantFigure::status)
                .distinct()
                .toList();
        return statuses.size() == 1 ? statuses.get(0) : ObservationStatus.A;
    }
}
