package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.Texts;

/** Says the values of one figure in one language. */
final class FigureWords {

    private final IndicatorDefinition definition;
    private final Language language;
    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;
    private final boolean ofCountries;

    private final Comparator<String> alphabet;

    /**
     * @param ofCountries participants are called countries
     * @param alphabet of the language
     */
    FigureWords(IndicatorDefinition definition, Language language, boolean ofCountries, Alphabet alphabet) {
        this.alphabet = alphabet.order();
        this.ofCountries = ofCountries;
        this.definition = definition;
        this.language = language;
        this.texts = Texts.of("presentation", language);
        this.numbers = new Numbers(language);
        this.dates = new Dates(language);
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Words about those who take part. */
    String who(String key, Object... arguments) {
        return texts.get((ofCountries ? "countries." : "participants.") + key, arguments);
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    String label() {
        return in(definition.label());
    }

    String unit(IndicatorPart part) {
        return Units.say(part.unit(), language);
    }

    /** Beside a number. @param number as it is written */
    String unit(IndicatorPart part, String number) {
        return Units.say(part.unit(), number, language);
    }

    /** The name of a part; that of the whole where there is only one. */
    String part(IndicatorPart part) {
        return part.label().isEmpty() ? label() : in(part.label());
    }

    /** The name of a category; of rows that do not say theirs, that they do not. */
    String category(Category category) {
        if (!category.label().isEmpty()) {
            String name = in(category.label());
            return dates.isDate(name) ? dates.say(name) : name;
        }
        return text("figure.text.noCategory");
    }

    String name(Participation.Standing participant) {
        return in(participant.name());
    }

    String name(ParticipantFigure report) {
        return name(report.participant());
    }

    /** Names in alphabetical order. */
    String names(List<ParticipantFigure> reports) {
        return reports.stream().map(this::name).distinct().sorted(alphabet).collect(NameList.joining());
    }

    Comparator<ParticipantFigure> byName() {
        return Comparator.comparing(this::name, alphabet);
    }

    Comparator<Participation.Standing> participantsByName() {
        return Comparator.comparing(this::name, alphabet);
    }

    /** A number with its sign where it is a percentage. */
    String say(IndicatorPart part, BigDecimal number) {
        if (part.unit().equals("%")) {
            return percent(number);
        }
        if (Units.isMoney(part.unit())) {
            return numbers.money(number);
        }
        return part.isRatio() ? numbers.ratio(number) : numbers.plain(number);
    }

    String percent(BigDecimal number) {
        return text("figure.text.percent", numbers.percentage(number));
    }

    /** Of a few participants, where a decimal would feign precision. */
    String roundedPercent(BigDecimal number) {
        return text("figure.text.percent", numbers.rounded(number));
    }

    String plain(BigDecimal number) {
        return numbers.plain(number);
    }

    String share(BigDecimal part, BigDecimal whole) {
        return percent(Numbers.percentageOf(part, whole));
    }

    /** A year, or a date. */
    String when(String words) {
        return dates.isDate(words) ? dates.say(words) : words;
    }

    /** What a participant gives, with the signs that it carries; why it gives nothing where it does not. */
    String say(Series series, ParticipantFigure report) {
        if (!report.isThere()) {
            return gap(Objects.requireNonNull(report.missing()));
        }
        if (series.part().givesWords()) {
            return report.words().stream()
                            .map(words -> saying(series, words))
                            .distinct()
                            .collect(Collectors.joining("; "))
                    + signs(report);
        }
        if (series.part().isCondition()) {
            return text(report.isTrue() ? "figure.text.yes" : "figure.text.no") + signs(report);
        }
        return report.figure()
                .number()
                .map(number -> value(series.part(), number) + signs(report))
                .orElse("");
    }

    /** Of a condition, of which the region's share is drawn, a participant gives no per cent, but yes or no. */
    private String value(IndicatorPart part, BigDecimal number) {
        boolean condition = switch (part.aggregation()) {
            case COUNT, SHARE -> true;
            default -> false;
        };
        return condition ? text(number.signum() > 0 ? "figure.text.yes" : "figure.text.no") : say(part, number);
    }

    /** Choices as their labels, dates as dates, anything else as it is. */
    String saying(Series series, String words) {
        if (series.part().answerList().isEmpty()) {
            return when(words);
        }
        return List.of(words.split(" ")).stream()
                .map(choice -> in(series.say(choice)))
                .collect(Collectors.joining(", "));
    }

    /** How certain a number is, as words behind it; of one that is official and final nothing. */
    String certainty(ObservationStatus status) {
        return status == ObservationStatus.A ? "" : " " + text("figure.spoken." + status);
    }

    /** The region's figure of numbers, with how it came about where that needs saying. */
    String say(Regional region) {
        IndicatorPart part = region.part();
        return switch (part.aggregation()) {
            case SUM, RATIO_OF_SUMS ->
                region.number().map(number -> say(part, number)).orElse("");
            case COUNT, SHARE -> tally(region);
            case MEDIAN ->
                region.spread()
                        .map(spread -> text(
                                "figure.text.spread",
                                say(part, spread.median()),
                                say(part, spread.least()),
                                say(part, spread.greatest())))
                        .orElseGet(() -> singles(region));
            case DISTRIBUTION, LIST -> "";
        };
    }

    /** Why there is nothing to show. */
    String gap(Missing missing) {
        return text("figure.gap." + missing);
    }

    /** Marks a value that is not official and final, and one that carries the sign of its part. */
    String signs(ParticipantFigure report) {
        String status = report.status() == ObservationStatus.A ? "" : " " + text("figure.sign." + report.status());
        return report.flagged() ? status + "\u00a0*" : status;
    }

    private String tally(Regional region) {
        Regional.Tally tally = region.tally();
        if (tally.answered() == 0) {
            return "";
        }
        return tally.share()
                .filter(share -> region.part().aggregation() == IndicatorPart.Aggregation.SHARE)
                .map(share -> text("figure.text.tallyShare", roundedPercent(share), tally.yes(), tally.answered()))
                .orElseGet(() -> text("figure.text.tally", tally.yes(), tally.answered()));
    }

    /** Too few for a median: the values one by one. */
    private String singles(Regional region) {
        return region.included().stream()
                .filter(ParticipantFigure::isThere)
                .sorted(byName())
                .map(report -> name(report) + " "
                        + report.figure()
                                .number()
                                .map(number -> say(region.part(), number))
                                .orElse(""))
                .collect(NameList.joining());
    }
}
