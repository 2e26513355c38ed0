package org.mirps.employment.presentation;

import static org.mirps.employment.form.IndicatorDefinition.MOST_HEADLINES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.shared.Language;

/**
 * One large number of the overview: of the figures that the form marks as headlines. Where it marks none that has a number here, they are chosen by
 * a rule that any form can be read by: of each chapter the first figure whose region is one number, then the second ones, until there are eight.
 *
 * @param key of the figure
 * @param value with its sign
 * @param unit in words; empty where the sign says it
 * @param coverage such as "5 of 7 countries"
 * @param uncertain made of provisional figures or estimates too
 * @param before the same number a round earlier, with that round; empty where there is none, or where it was computed otherwise
 */
public record KeyFigure(
        String key, String label, String value, String unit, String coverage, boolean uncertain, String before) {

    /** In the order of the form. */
    public static List<KeyFigure> of(IndicatorTable table, Optional<IndicatorTable> before, Language language) {
        Alphabet alphabet = new Alphabet(language);
        return chosen(table.indicators()).stream()
                .flatMap(indicator ->
                        figure(indicator, before.flatMap(then -> Earlier.of(indicator, then)), language, alphabet)
                                .stream())
                .toList();
    }

    /** What the region's one number of a figure is and was; empty where it has none, or nothing comparable was there before. */
    public static Optional<KeyFigure> compared(
            RegionalIndicator indicator, Optional<IndicatorTable> before, Language language) {
        return Optional.of(indicator)
                .filter(KeyFigure::isOneNumber)
                .flatMap(one ->
                        figure(one, before.flatMap(then -> Earlier.of(one, then)), language, new Alphabet(language)))
                .filter(figure -> !figure.before().isEmpty());
    }

    private static List<RegionalIndicator> chosen(List<RegionalIndicator> indicators) {
        List<RegionalIndicator> marked = indicators.stream()
                .filter(indicator -> indicator.definition().headline())
                .filter(KeyFigure::isOneNumber)
                .limit(MOST_HEADLINES)
                .toList();
        return marked.isEmpty() ? ofEachChapter(indicators) : marked;
    }

    private static List<RegionalIndicator> ofEachChapter(List<RegionalIndicator> indicators) {
        Map<Object, List<RegionalIndicator>> chapters = new LinkedHashMap<>();
        indicators.stream()
                .filter(KeyFigure::isOneNumber)
                .forEach(indicator -> chapters.computeIfAbsent(
                                indicator.definition().chapter(), chapter -> new ArrayList<>())
                        .add(indicator));
        List<RegionalIndicator> chosen = new ArrayList<>();
        for (int turn = 0; chosen.size() < MOST_HEADLINES && turn < indicators.size(); turn++) {
            for (List<RegionalIndicator> chapter : chapters.values()) {
                if (turn < chapter.size() && chosen.size() < MOST_HEADLINES) {
                    chosen.add(chapter.get(turn));
                }
            }
        }
        return indicators.stream().filter(chosen::contains).toList();
    }

    private static boolean isOneNumber(RegionalIndicator indicator) {
        return indicator.definition().givesOneNumber()
                && indicator
                        .region(indicator.drawn().get(0), Category.ALL)
                        .number()
                        .isPresent();
    }

    private static Optional<KeyFigure> figure(
            RegionalIndicator indicator, Optional<Earlier> earlier, Language language, Alphabet alphabet) {
        FigureWords words = new FigureWords(indicator.definition(), language, indicator.isOfCountries(), alphabet);
        Regional region = indicator.region(indicator.drawn().get(0), Category.ALL);
        IndicatorPart part = region.part();
        boolean plain = part.unit().isEmpty() || part.unit().equals("%");
        return region.number()
                .map(number -> new KeyFigure(
                        indicator.definition().key(),
                        words.label(),
                        words.say(part, number),
                        plain ? "" : words.unit(part, words.say(part, number)),
                        words.who(
                                "coverage",
                                region.included().size(),
                                indicator.participants().size()),
                        region.isUncertain(),
                        earlier.filter(Earlier::isAlike)
                                .flatMap(then -> then.region()
                                        .map(was -> words.text(
                                                "overview.text.before",
                                                then.round().in(language),
                                                words.say(part, was),
                                                words.who("coverage", then.included(), then.participants()))))
                                .orElse("")));
    }
}
