package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/** Draws how often each choice is given: a bar for each choice, or bars of segments for each category or part. */
final class AnswerBars {

    /** Name of the choice that none of the others applies, in every list that has one (docs/forms.md). */
    private static final String NONE = "none";

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final List<Series> drawn;

    AnswerBars(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
        this.drawn = indicator.drawn();
    }

    Bars paint() {
        Series first = drawn.get(0);
        boolean plain = indicator.definition().chart() == Chart.BAR
                && drawn.size() == 1
                && !first.part().isBrokenDown();
        return plain ? choices(first) : segments();
    }

    /** The most frequent first; that none of them applies is no choice among them: it comes last, and apart from them in the headline. */
    private Bars choices(Series series) {
        Regional region = indicator.region(series, Category.ALL);
        List<Choice> choices = series.answers().stream()
                .sorted(Comparator.comparing(AnswerBars::isNone)
                        .thenComparing(choice -> count(choice, region), Comparator.reverseOrder()))
                .toList();
        List<Bar> bars = choices.stream()
                .map(choice -> new Bar(
                        words.in(choice.label()),
                        List.of(count(choice, region)),
                        words.plain(count(choice, region)),
                        false,
                        ObservationStatus.A))
                .toList();
        return new Bars(axis(), List.of(words.label()), false, false, false, bars, headline(choices, region));
    }

    private String headline(List<Choice> choices, Regional region) {
        List<Headline.Value> values = choices.stream()
                .filter(Predicate.not(AnswerBars::isNone))
                .map(choice -> new Headline.Value(
                        words.in(choice.label()), count(choice, region), words.plain(count(choice, region)), "", ""))
                .toList();
        Stream<String> most = Stream.of(
                new Headline(words, true).of(List.of(new Headline.Series(words.label(), values, Optional.empty()))));
        Stream<String> none = choices.stream()
                .filter(choice -> isNone(choice) && count(choice, region).signum() > 0)
                .map(choice ->
                        words.text("figure.title.arc", words.in(choice.label()), words.plain(count(choice, region))));
        return Stream.concat(most, none).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("; "));
    }

    private static boolean isNone(Choice choice) {
        return choice.name().equals(NONE);
    }

    private static BigDecimal count(Choice choice, Regional region) {
        return BigDecimal.valueOf(region.counts().getOrDefault(choice.name(), 0));
    }

    /** Choices that nobody gives have no segment. */
    private Bars segments() {
        List<Regional> regions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Series series : drawn) {
            for (Category category : series.categories()) {
                regions.add(indicator.region(series, category));
                names.add(name(series, category));
            }
        }
        Set<String> given = regions.stream()
                .flatMap(region -> region.counts().keySet().stream())
                .collect(Collectors.toSet());
        List<Choice> choices = drawn.get(0).answers().stream()
                .filter(choice -> given.contains(choice.name()))
                .toList();
        boolean noData = regions.stream().anyMatch(region -> region.tally().noData() > 0);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            bars.add(bar(names.get(i), regions.get(i), choices, noData));
        }
        List<String> segments = new ArrayList<>(
                choices.stream().map(choice -> words.in(choice.label())).toList());
        if (noData) {
            segments.add(words.text("figure.gap.NO_DATA"));
        }
        return new Bars(
                axis(),
                segments,
                true,
                false,
                noData,
                bars,
                headline(choices, regions),
                AnswerOrder.isOrdered(choices),
                false);
    }

    /** The choice, or choices, given most often in all bars together: a number of answers, for whoever has several bars answers several times. */
    private String headline(List<Choice> choices, List<Regional> regions) {
        int most = choices.stream()
                .mapToInt(choice -> total(choice, regions))
                .max()
                .orElse(0);
        if (most == 0) {
            return "";
        }
        List<String> first = choices.stream()
                .filter(choice -> total(choice, regions) == most)
                .map(choice -> words.in(choice.label()))
                .toList();
        int all = choices.stream().mapToInt(choice -> total(choice, regions)).sum();
        return first.size() == 1
                ? words.text("figure.title.most", first.get(0), most, all)
                : words.text("figure.title.mostTied", String.join("; ", first), most, all);
    }

    private static int total(Choice choice, List<Regional> regions) {
        return regions.stream()
                .mapToInt(region -> region.counts().getOrDefault(choice.name(), 0))
                .sum();
    }

    private Bar bar(String name, Regional region, List<Choice> choices, boolean noData) {
        boolean nothing = region.included().isEmpty() && region.tally().noData() == 0;
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        choices.forEach(choice ->
                numbers.add(nothing ? null : BigDecimal.valueOf(region.counts().getOrDefault(choice.name(), 0))));
        if (noData) {
            numbers.add(nothing ? null : BigDecimal.valueOf(region.tally().noData()));
        }
        String label = nothing
                ? words.text("figure.text.none")
                : words.text("figure.text.n", region.included().size());
        return new Bar(name, numbers, label, false, ObservationStatus.A);
    }

    private String name(Series series, Category category) {
        if (!series.part().isBrokenDown()) {
            return words.part(series.part());
        }
        return words.category(category) + (drawn.size() == 1 ? "" : " – " + words.part(series.part()));
    }

    /** Rows are counted where the answers stand in rows, participants where not. */
    private String axis() {
        Series first = drawn.get(0);
        boolean rows = first.part().isByRow() && !first.part().unit().isEmpty();
        return rows ? words.unit(first.part()) : words.who("names");
    }
}
