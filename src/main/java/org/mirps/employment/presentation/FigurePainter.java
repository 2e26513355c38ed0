package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Figure;
import org.mirps.employment.consolidation.RegionalIndicator;
import org.mirps.employment.consolidation.RegionalIndicator.Reported;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.shared.Language;

/** Puts one indicator into the words and the order of a {@link SessionFigure}. Rules: docs/indicators.md. */
final class FigurePainter {

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final Ranking ranking;

    FigurePainter(RegionalIndicator indicator, Language language) {
        this.indicator = indicator;
        this.words = new FigureWords(indicator.definition(), language);
        this.ranking = Ranking.of(indicator, words);
    }

    SessionFigure paint() {
        FigureSentences sentences = new FigureSentences(indicator, words, ranking);
        FigureTable table = new FigureTable(indicator, words);
        IndicatorDefinition definition = indicator.definition();
        return new SessionFigure(
                definition.code(),
                definition.chart(),
                words.label(),
                sentences.title(),
                sentences.summary(),
                words.definition(),
                words.unit(),
                definition.source(),
                coverage(),
                indicator.parts().stream().map(words::series).toList(),
                axis(),
                bars(),
                table.columns(),
                table.rows(),
                table.total());
    }

    private List<SessionFigure.Bar> bars() {
        List<SessionFigure.Bar> bars = new ArrayList<>();
        for (Reported reported : ranking.included()) {
            String label = words.say(Ranking.total(reported.figures()));
            bars.add(new SessionFigure.Bar(words.name(reported), lengths(reported.figures()), label, false));
        }
        for (Reported reported : ranking.missing()) {
            bars.add(new SessionFigure.Bar(words.name(reported), noNumbers(), words.gap(reported), false));
        }
        List<Figure> region = indicator.region();
        if (indicator.definition().chart() == IndicatorDefinition.Chart.RATE
                && !ranking.included().isEmpty()) {
            String label = words.say(region.get(0));
            bars.add(new SessionFigure.Bar(words.text("figure.text.region"), lengths(region), label, true));
        }
        return bars;
    }

    /** Parts as shares of the whole, so that a small country's are seen beside a large one's; anything else as it is. */
    private List<@Nullable BigDecimal> lengths(List<Figure> figures) {
        BigDecimal whole = Ranking.total(figures);
        List<@Nullable BigDecimal> lengths = new ArrayList<>();
        for (Figure figure : figures) {
            BigDecimal number = figure.number().orElseThrow();
            lengths.add(isStacked() ? Numbers.percentageOf(number, whole) : number);
        }
        return lengths;
    }

    private String axis() {
        return isStacked() ? words.text("figure.text.share", words.unit()) : words.unit();
    }

    private boolean isStacked() {
        return indicator.definition().chart() == IndicatorDefinition.Chart.STACKED;
    }

    private List<@Nullable BigDecimal> noNumbers() {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        indicator.parts().forEach(part -> numbers.add(null));
        return numbers;
    }

    private SessionFigure.Coverage coverage() {
        return new SessionFigure.Coverage(
                words.text(
                        "figure.text.coverage",
                        ranking.included().size(),
                        indicator.governments().size()),
                words.names(ranking.included()),
                words.names(ranking.missing().stream()
                        .filter(reported -> reported.government().isConsolidated())
                        .toList()),
                words.names(ranking.missing().stream()
                        .filter(reported -> !reported.government().isConsolidated())
                        .toList()));
    }
}
