package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.Choice;
import org.mirps.employment.presentation.SessionFigure.Place;
import org.mirps.employment.presentation.SessionFigure.Places;

/**
 * Draws countries on a map, where nobody but governments takes part and each gives one value: an answer, yes or no, or a number. Of more
 * than four different numbers each falls into one of four steps of equal width.
 */
final class PlacesPainter {

    private static final int STEPS = 4;
    private static final int NONE = -1;

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final Series series;
    private final List<ParticipantFigure> reports;

    PlacesPainter(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
        this.series = indicator.drawn().get(0);
        this.reports = series.reports(Category.ALL).stream()
                .sorted(Comparator.comparing(ParticipantFigure::participant, words.participantsByName()))
                .toList();
    }

    /** Empty where a map would say less than the drawing. */
    Optional<Places> paint() {
        boolean one = indicator.isOfCountries()
                && indicator.drawn().size() == 1
                && !series.part().isBrokenDown()
                && !series.part().isByRow()
                && reports.stream().anyMatch(ParticipantFigure::isThere);
        if (!one) {
            return Optional.empty();
        }
        return switch (series.part().aggregation()) {
            case COUNT, SHARE -> Optional.of(yesAndNo());
            case DISTRIBUTION -> answers();
            case SUM, RATIO_OF_SUMS, MEDIAN -> numbers();
            case LIST -> Optional.empty();
        };
    }

    private Places yesAndNo() {
        List<String> classes = List.of(words.text("figure.text.yes"), words.text("figure.text.no"));
        return new Places(
                reports.stream()
                        .map(report -> place(report, !report.isThere() ? NONE : report.isTrue() ? 0 : 1)
                                .saying(report.isThere() ? classes.get(report.isTrue() ? 0 : 1) : ""))
                        .toList(),
                classes,
                true);
    }

    private Optional<Places> answers() {
        boolean single = reports.stream()
                .filter(ParticipantFigure::isThere)
                .allMatch(report ->
                        report.words().size() == 1 && !report.words().get(0).contains(" "));
        List<Choice> choices = series.answers().stream()
                .filter(choice -> reports.stream()
                        .anyMatch(report -> report.isThere() && report.words().contains(choice.name())))
                .toList();
        if (!single || choices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Places(
                reports.stream()
                        .map(report -> place(report, given(choices, report)))
                        .toList(),
                choices.stream().map(choice -> words.in(choice.label())).toList(),
                AnswerOrder.isOrdered(choices)));
    }

    private static int given(List<Choice> choices, ParticipantFigure report) {
        return !report.isThere()
                ? NONE
                : IntStream.range(0, choices.size())
                        .filter(i -> report.words().contains(choices.get(i).name()))
                        .findFirst()
                        .orElse(NONE);
    }

    private Optional<Places> numbers() {
        List<BigDecimal> values = reports.stream()
                .filter(ParticipantFigure::isThere)
                .flatMap(report -> report.figure().number().stream())
                .sorted()
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<String> single =
                values.stream().distinct().map(this::exactly).distinct().toList();
        if (single.size() <= STEPS) {
            return Optional.of(each(single));
        }
        BigDecimal least = values.get(0);
        BigDecimal most = values.get(values.size() - 1);
        BigDecimal width = most.subtract(least).divide(BigDecimal.valueOf(STEPS), 4, RoundingMode.UP);
        List<String> classes = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            BigDecimal to = step == 0 ? most : most.subtract(width.multiply(BigDecimal.valueOf(step)));
            BigDecimal from = step == STEPS - 1 ? least : most.subtract(width.multiply(BigDecimal.valueOf(step + 1L)));
            classes.add(words.text("figure.text.range", said(from), said(to)));
        }
        return Optional.of(new Places(
                reports.stream()
                        .map(report -> place(
                                report,
                                report.isThere()
                                        ? report.figure()
                                                .number()
                                                .map(number -> step(number, most, width))
                                                .orElse(NONE)
                                        : NONE))
                        .toList(),
                classes,
                true));
    }

    /** So few values that each has a shade of its own. */
    private Places each(List<String> ascending) {
        List<String> classes = new ArrayList<>(ascending);
        Collections.reverse(classes);
        return new Places(
                reports.stream()
                        .map(report -> place(
                                report,
                                report.isThere()
                                        ? report.figure()
                                                .number()
                                                .map(number -> classes.indexOf(exactly(number)))
                                                .orElse(NONE)
                                        : NONE))
                        .toList(),
                classes,
                true);
    }

    private String exactly(BigDecimal number) {
        return words.say(series.part(), number);
    }

    private static int step(BigDecimal number, BigDecimal most, BigDecimal width) {
        return Math.min(
                STEPS - 1,
                most.subtract(number).divide(width, 0, RoundingMode.DOWN).intValue());
    }

    private String said(BigDecimal number) {
        return words.say(series.part(), number.setScale(1, RoundingMode.HALF_UP));
    }

    private Place place(ParticipantFigure report, int shade) {
        Participation.Standing participant = report.participant();
        return new Place(participant.code().value(), words.name(participant), shade, words.say(series, report));
    }
}
