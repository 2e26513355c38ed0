package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Figure;
import org.mirps.employment.consolidation.RegionalIndicator;
import org.mirps.employment.consolidation.RegionalIndicator.Reported;

/** The table behind a chart: a line for each government, a column for each part; behind a rate also the two numbers it is made of. */
final class FigureTable {

    private final RegionalIndicator indicator;
    private final FigureWords words;

    FigureTable(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(words.text("figure.column.country"));
        if (isRatio()) {
            columns.add(words.text("figure.column.numerator"));
            columns.add(words.text("figure.column.denominator"));
        }
        indicator.parts().forEach(part -> columns.add(words.series(part)));
        if (hasTotal()) {
            columns.add(words.text("figure.column.total"));
        }
        return columns;
    }

    /** By name. */
    List<SessionFigure.Row> rows() {
        return indicator.governments().stream()
                .sorted(words.byName())
                .map(this::row)
                .toList();
    }

    SessionFigure.Row total() {
        return new SessionFigure.Row(
                words.text("figure.column.region", indicator.included().size()), cells(indicator.region(), ""), true);
    }

    private SessionFigure.Row row(Reported reported) {
        return new SessionFigure.Row(
                words.name(reported), cells(reported.figures(), words.gap(reported)), reported.isComplete());
    }

    private List<String> cells(List<Figure> figures, String gap) {
        List<String> cells = new ArrayList<>();
        if (isRatio()) {
            cells.add(plain(figures.get(0).value(), gap));
            cells.add(plain(figures.get(0).denominator(), gap));
        }
        figures.forEach(figure -> cells.add(figure.number().map(words::say).orElse(gap)));
        if (hasTotal()) {
            boolean whole = figures.stream().allMatch(Figure::isReported);
            cells.add(whole ? words.say(Ranking.total(figures)) : gap);
        }
        return cells;
    }

    private String plain(@Nullable BigDecimal number, String gap) {
        return number == null ? gap : words.plain(number);
    }

    private boolean isRatio() {
        return indicator.definition().isRatio();
    }

    private boolean hasTotal() {
        return indicator.parts().size() > 1 && !isRatio();
    }
}
