package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.presentation.SessionFigure.Heat;
import org.mirps.employment.presentation.SessionFigure.HeatCell;
import org.mirps.employment.presentation.SessionFigure.HeatRow;

/**
 * Draws who gives what in each case: a table of participants and categories, or of participants and rights, with a shade for each value. Bars of
 * the region say how many, and not who; a bar for each of them could not be read. Only what can be compared has a shade: yes and no, answers on a
 * scale, rates and medians; sums tell of the size of a country.
 */
final class HeatPainter {

    /** So many columns hold words that can be read. */
    static final int MOST_COLUMNS = 8;

    private static final int LEAST = 2;
    private static final int RIGHTS = 3;
    private static final int NONE = -1;

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final List<Line> lines;
    private final List<Integer> participants;

    /** @param reports one for each participant of the round */
    private record Line(String name, Series series, List<ParticipantFigure> reports) {}

    HeatPainter(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
        this.lines = lines(indicator.drawn());
        this.participants = IntStream.range(0, indicator.participants().size())
                .boxed()
                .filter(index -> lines.stream()
                        .anyMatch(line -> line.reports().get(index).isThere()))
                .sorted((a, b) -> words.participantsByName()
                        .compare(
                                indicator.participants().get(a),
                                indicator.participants().get(b)))
                .toList();
    }

    /** Empty where the drawing says it all, there is nothing to compare, or no page has room for it. */
    Optional<Heat> paint() {
        boolean wide = participants.size() > MOST_COLUMNS && lines.size() > MOST_COLUMNS;
        if (lines.size() < LEAST || participants.size() < LEAST || wide) {
            return Optional.empty();
        }
        IndicatorPart part = lines.get(0).series().part();
        return switch (part.aggregation()) {
            case COUNT, SHARE -> Optional.of(yesAndNo());
            case DISTRIBUTION -> answers();
            case RATIO_OF_SUMS, MEDIAN -> Optional.of(numbers(part));
            case SUM, LIST -> Optional.empty();
        };
    }

    /** Categories of the only part, or parts that are answered alike. */
    private List<Line> lines(List<Series> drawn) {
        Series first = drawn.get(0);
        if (drawn.size() == 1 && first.part().isBrokenDown()) {
            return first.categories().stream()
                    .map(category -> new Line(words.category(category), first, first.reports(category)))
                    .toList();
        }
        boolean alike = drawn.size() >= RIGHTS
                && drawn.stream().map(Series::part).noneMatch(IndicatorPart::isBrokenDown)
                && drawn.stream().allMatch(one -> isAnsweredAs(first.part(), one.part()));
        return alike
                ? drawn.stream()
                        .map(one -> new Line(words.part(one.part()), one, one.reports(Category.ALL)))
                        .toList()
                : List.of();
    }

    private static boolean isAnsweredAs(IndicatorPart first, IndicatorPart other) {
        return first.isCondition() && other.isCondition()
                || first.aggregation() == Aggregation.DISTRIBUTION
                        && other.aggregation() == Aggregation.DISTRIBUTION
                        && other.answerList().equals(first.answerList());
    }

    private Heat yesAndNo() {
        List<String> classes = List.of(words.text("figure.text.yes"), words.text("figure.text.no"));
        return heat(classes, (line, report) -> report.isTrue() ? 0 : 1);
    }

    /** Of several answers at once none is the shade. */
    private Optional<Heat> answers() {
        Set<String> given = Set.copyOf(lines.stream()
                .flatMap(line -> line.reports().stream())
                .filter(ParticipantFigure::isThere)
                .flatMap(report -> report.words().stream())
                .flatMap(answer -> Stream.of(answer.split(" ")))
                .toList());
        List<Choice> choices = lines.get(0).series().answers().stream()
                .filter(choice -> given.contains(choice.name()))
                .toList();
        return AnswerOrder.isOrdered(choices)
                ? Optional.of(heat(
                        choices.stream().map(choice -> words.in(choice.label())).toList(),
                        (line, report) -> shade(choices, report)))
                : Optional.empty();
    }

    private static int shade(List<Choice> choices, ParticipantFigure report) {
        List<String> answers = report.words().stream().distinct().toList();
        return answers.size() != 1
                ? NONE
                : IntStream.range(0, choices.size())
                        .filter(i -> choices.get(i).name().equals(answers.get(0)))
                        .findFirst()
                        .orElse(NONE);
    }

    private Heat numbers(IndicatorPart part) {
        List<BigDecimal> numbers = lines.stream()
                .flatMap(line -> line.reports().stream())
                .filter(ParticipantFigure::isThere)
                .flatMap(report -> report.figure().number().stream())
                .toList();
        if (numbers.isEmpty()) {
            return heat(List.of(), (line, report) -> NONE);
        }
        Steps steps = Steps.of(numbers, part, words);
        return heat(
                steps.classes(),
                (line, report) -> report.figure().number().map(steps::of).orElse(NONE));
    }

    /** Participants beside each other where there is room for them; else one below the other. */
    private Heat heat(List<String> classes, BiFunction<Line, ParticipantFigure, Integer> shade) {
        List<String> who = participants.stream()
                .map(index -> words.name(indicator.participants().get(index)))
                .toList();
        List<String> what = lines.stream().map(Line::name).toList();
        List<HeatRow> byLine = new ArrayList<>();
        for (Line line : lines) {
            byLine.add(new HeatRow(
                    line.name(),
                    participants.stream()
                            .map(index -> cell(line, line.reports().get(index), shade))
                            .toList()));
        }
        return participants.size() <= MOST_COLUMNS
                ? new Heat(who, byLine, classes)
                : new Heat(what, turned(who, byLine), classes);
    }

    private HeatCell cell(Line line, ParticipantFigure report, BiFunction<Line, ParticipantFigure, Integer> shade) {
        return new HeatCell(report.isThere() ? shade.apply(line, report) : NONE, words.say(line.series(), report));
    }

    private static List<HeatRow> turned(List<String> names, List<HeatRow> rows) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new HeatRow(
                        names.get(i),
                        rows.stream().map(row -> row.cells().get(i)).toList()))
                .toList();
    }
}
