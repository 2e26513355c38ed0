package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.presentation.SessionFigure.Line;
import org.mirps.employment.presentation.SessionFigure.Slope;
import org.mirps.employment.shared.Language;

/** Compares a figure with the round before: its first drawn part, of each participant and of the region. */
public final class SlopePainter {

    private final FigureWords words;
    private final Series series;
    private final RegionalIndicator indicator;
    private final Earlier earlier;

    private SlopePainter(RegionalIndicator indicator, Earlier earlier, Language language) {
        this.indicator = indicator;
        this.earlier = earlier;
        this.series = indicator.drawn().get(0);
        this.words =
                new FigureWords(indicator.definition(), language, indicator.isOfCountries(), new Alphabet(language));
    }

    /** Empty where there is no round before, or no one number for each participant. */
    public static Optional<Slope> of(IndicatorTable now, Optional<IndicatorTable> before, Language language) {
        return now.indicators().stream()
                .findFirst()
                .filter(indicator -> !indicator.drawn().get(0).part().isBrokenDown()
                        && !indicator.drawn().get(0).part().givesWords()
                        && !indicator.drawn().get(0).part().isCondition())
                .flatMap(indicator -> before.flatMap(then -> Earlier.of(indicator, then))
                        .map(earlier -> new SlopePainter(indicator, earlier, language)
                                .paint(now.participation().round().title().in(language), language)));
    }

    private Slope paint(String round, Language language) {
        List<Line> lines = new ArrayList<>();
        series.reports(Category.ALL).stream().sorted(words.byName()).forEach(report -> {
            @Nullable ParticipantFigure then = earlier.of(report.participant().code());
            lines.add(new Line(words.name(report), number(then), number(report), said(then), said(report), false));
        });
        Optional<BigDecimal> now = indicator.region(series, Category.ALL).number();
        Optional<BigDecimal> then = earlier.region();
        if (now.isPresent() || then.isPresent()) {
            lines.add(new Line(
                    words.text("figure.text.region"),
                    then.orElse(null),
                    now.orElse(null),
                    said(then),
                    said(now),
                    true));
        }
        return new Slope(earlier.round().in(language), round, words.unit(series.part()), lines, earlier.isAlike());
    }

    private static @Nullable BigDecimal number(@Nullable ParticipantFigure report) {
        return report == null || !report.isThere()
                ? null
                : report.figure().number().orElse(null);
    }

    private String said(@Nullable ParticipantFigure report) {
        return report == null ? words.text("slope.text.notThere") : words.say(series, report);
    }

    private String said(Optional<BigDecimal> number) {
        return number.map(there -> words.say(series.part(), there)).orElseGet(() -> words.text("figure.text.none"));
    }
}
