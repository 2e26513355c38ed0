package org.mirps.employment.presentation;

import java.math.BigDecimal;
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
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Steps steps = Steps.of(values, series.part(), words);
        return Optional.of(new Places(
                reports.stream()
                        .map(report -> place(
                                report,
                                report.isThere()
                                        ? report.figure()
                                                .number()
                                                .map(steps::of)
                                                .orElse(NONE)
                                        : NONE))
                        .toList(),
                steps.classes(),
                true));
    }

    private Place place(ParticipantFigure report, int shade) {
        Participation.Standing participant = report.participant();
        return new Place(participant.code().value(), words.name(participant), shade, words.say(series, report));
    }
}
