package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.Figure;
import org.mirps.employment.consolidation.RegionalIndicator.Reported;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Says the parts of one indicator in one language. */
final class FigureWords {

    private final IndicatorDefinition definition;
    private final Language language;
    private final Texts texts;
    private final Numbers numbers;

    FigureWords(IndicatorDefinition definition, Language language) {
        this.definition = definition;
        this.language = language;
        this.texts = Texts.of("presentation", language);
        this.numbers = new Numbers(language);
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String label() {
        return definition.label().in(language);
    }

    String definition() {
        return definition.definition().in(language);
    }

    String unit() {
        return Units.say(definition.unit(), language);
    }

    /** The name of a series; that of the whole where there is only one. */
    String series(IndicatorDefinition part) {
        return part.partLabel().isEmpty() ? label() : part.partLabel().in(language);
    }

    String name(Reported reported) {
        return reported.government().name().in(language);
    }

    /** Names in alphabetical order, joined by commas. */
    String names(List<Reported> governments) {
        return governments.stream().sorted(byName()).map(this::name).collect(Collectors.joining(", "));
    }

    Comparator<Reported> byName() {
        return Comparator.comparing(this::name, Collator.getInstance(language.locale()));
    }

    /** The number with its sign where it is a percentage, in words where it is missing. */
    String say(Figure figure) {
        return figure.number().map(this::say).orElseGet(() -> text("figure.text.noFigure"));
    }

    String say(BigDecimal number) {
        return definition.unit().equals("%") ? percent(numbers.percentage(number)) : numbers.plain(number);
    }

    /** A count in the table behind a rate. */
    String plain(BigDecimal number) {
        return numbers.plain(number);
    }

    String share(BigDecimal part, BigDecimal whole) {
        return percent(numbers.share(part, whole));
    }

    /** Why there is nothing to show for a government. */
    String gap(Reported reported) {
        return text(reported.government().isConsolidated() ? "figure.text.noFigure" : "figure.text.notSubmitted");
    }

    private String percent(String number) {
        return text("figure.text.percent", number);
    }
}
