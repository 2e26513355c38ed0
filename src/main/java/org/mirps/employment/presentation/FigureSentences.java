package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mirps.employment.consolidation.Figure;
import org.mirps.employment.consolidation.RegionalIndicator;
import org.mirps.employment.consolidation.RegionalIndicator.Reported;
import org.mirps.employment.form.IndicatorDefinition;

/** Says in sentences what a chart shows. */
final class FigureSentences {

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final Ranking ranking;

    FigureSentences(RegionalIndicator indicator, FigureWords words, Ranking ranking) {
        this.indicator = indicator;
        this.words = words;
        this.ranking = ranking;
    }

    /** What is seen, in one line. */
    String title() {
        List<Reported> included = ranking.included();
        if (included.isEmpty()) {
            return words.text("figure.title.none", words.label());
        }
        Reported first = included.get(0);
        if (included.size() == 1) {
            return words.text("figure.title.single", words.label(), words.name(first), total(first.figures()));
        }
        Reported last = included.get(included.size() - 1);
        return switch (indicator.definition().chart()) {
            case BAR -> words.text("figure.title.BAR", words.label(), words.name(first), total(first.figures()));
            case STACKED -> words.text("figure.title.STACKED", words.label(), shares());
            case RATE ->
                words.text(
                        "figure.title.RATE",
                        words.label(),
                        words.say(indicator.region().get(0)),
                        total(last.figures()),
                        words.name(last),
                        total(first.figures()),
                        words.name(first));
        };
    }

    /** The whole chart: every government with its figures, the region, and who is missing. */
    String summary() {
        String chart = ranking.included().isEmpty()
                ? words.text("figure.title.none", words.label())
                : words.text(
                        "figure.summary." + indicator.definition().chart(),
                        words.label(),
                        words.unit(),
                        ranking.included().stream().map(this::government).collect(Collectors.joining("; ")),
                        ranking.included().size(),
                        region());
        return chart
                + ranking.missing().stream()
                        .map(reported -> " " + words.name(reported) + ": " + words.gap(reported) + ".")
                        .collect(Collectors.joining());
    }

    private String government(Reported reported) {
        String parts = reported.figures().size() == 1 ? "" : " (" + parts(reported.figures()) + ")";
        return words.name(reported) + " " + total(reported.figures()) + parts;
    }

    private String region() {
        List<Figure> region = indicator.region();
        return indicator.definition().chart() == IndicatorDefinition.Chart.STACKED
                ? total(region) + " (" + shares() + ")"
                : total(region);
    }

    private String parts(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> words.series(indicator.parts().get(i)) + " " + words.say(figures.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** Each part's share of the region's total. */
    private String shares() {
        List<Figure> region = indicator.region();
        BigDecimal whole = Ranking.total(region);
        return IntStream.range(0, region.size())
                .mapToObj(i -> words.series(indicator.parts().get(i)) + " "
                        + words.share(region.get(i).number().orElseThrow(), whole))
                .collect(Collectors.joining(", "));
    }

    private String total(List<Figure> figures) {
        return words.say(Ranking.total(figures));
    }
}
