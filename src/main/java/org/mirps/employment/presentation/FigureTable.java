package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.Figure;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;

/**
 * The table behind a drawing. A line for each participant: of one broken down part with a column for each category; of several parts with a
 * column for each part, and a line for each category that the participant has.
 */
final class FigureTable {

    private final RegionalIndicator indicator;
    private final FigureWords words;
    private final List<Series> series;
    private final boolean brokenDown;
    private final boolean matrix;

    FigureTable(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
        this.series = indicator.series();
        this.brokenDown = series.stream().anyMatch(one -> one.part().isBrokenDown());
        this.matrix = brokenDown
                && series.size() == 1
                && !series.get(0).part().byList().isEmpty();
    }

    SessionFigure.Table paint() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.who("column"), false));
        if (matrix) {
            indicator
                    .categories()
                    .forEach(category -> columns.add(new Column(
                            words.category(category), isNumber(series.get(0).part()))));
        } else {
            if (brokenDown) {
                columns.add(new Column(words.text("figure.column.category"), false));
            }
            series.forEach(one -> columns.addAll(columns(one.part())));
        }
        return new SessionFigure.Table(List.copyOf(columns), rows(), totals());
    }

    private List<Column> columns(IndicatorPart part) {
        String name = words.part(part) + unit(part);
        if (!part.isRatio()) {
            return List.of(new Column(name, isNumber(part)));
        }
        return List.of(
                new Column(words.text("figure.column.numerator"), true),
                new Column(words.text("figure.column.denominator"), true),
                new Column(name, true));
    }

    private String unit(IndicatorPart part) {
        return part.unit().isEmpty() || series.size() == 1 ? "" : " (" + words.unit(part) + ")";
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Participation.Standing> participants = indicator.participants();
        Comparator<Integer> byName = Comparator.comparing(participants::get, words.participantsByName());
        IntStream.range(0, participants.size()).boxed().sorted(byName).forEach(index -> {
            Participation.Standing participant = participants.get(index);
            if (matrix) {
                rows.add(row(
                        participant,
                        indicator.categories().stream()
                                .map(category -> say(series.get(0), category, index))
                                .toList()));
            } else if (brokenDown) {
                rows.addAll(byCategory(participant, index));
            } else {
                rows.add(row(participant, cells(Category.ALL, index)));
            }
        });
        return List.copyOf(rows);
    }

    /** A line for each category of which the participant says anything; one line of gaps where it says nothing at all. */
    private List<Row> byCategory(Participation.Standing participant, int index) {
        List<Row> rows = new ArrayList<>();
        for (Category category : categories()) {
            if (series.stream()
                    .anyMatch(one -> report(one, category, index)
                            .filter(ParticipantFigure::isThere)
                            .isPresent())) {
                rows.add(row(participant, named(words.category(category), cells(category, index))));
            }
        }
        if (rows.isEmpty()) {
            Category any = categories().isEmpty() ? Category.ALL : categories().get(0);
            rows.add(row(participant, named("", cells(any, index))));
        }
        return rows;
    }

    private List<Row> totals() {
        if (matrix) {
            return total(indicator.categories().stream()
                    .map(category -> region(series.get(0), category))
                    .toList());
        }
        List<Row> totals = new ArrayList<>();
        for (Category category : brokenDown ? categories() : List.of(Category.ALL)) {
            List<String> cells = new ArrayList<>();
            series.forEach(one -> cells.addAll(regionCells(one, category)));
            totals.addAll(total(brokenDown ? named(words.category(category), cells) : cells));
        }
        return totals;
    }

    /** No line where the region has nothing to say. */
    private List<Row> total(List<String> cells) {
        int first = brokenDown && !matrix ? 1 : 0;
        boolean any = cells.stream().skip(first).anyMatch(cell -> !cell.isEmpty());
        return any ? List.of(new Row(words.text("figure.column.region"), null, 0, cells)) : List.of();
    }

    private List<Category> categories() {
        return series.stream()
                .filter(one -> one.part().isBrokenDown())
                .flatMap(one -> one.categories().stream())
                .distinct()
                .toList();
    }

    private List<String> cells(Category category, int index) {
        List<String> cells = new ArrayList<>();
        for (Series one : series) {
            if (one.part().isRatio()) {
                cells.add(plain(one, category, index, Figure::value));
                cells.add(plain(one, category, index, Figure::denominator));
            }
            cells.add(say(one, category, index));
        }
        return cells;
    }

    private List<String> regionCells(Series one, Category category) {
        if (!one.part().isRatio()) {
            return List.of(region(one, category));
        }
        Figure total = indicator.region(one, category).total();
        return List.of(number(total.value()), number(total.denominator()), region(one, category));
    }

    private String region(Series one, Category category) {
        if (one.reports(category).isEmpty()) {
            return "";
        }
        var region = indicator.region(one, category);
        String said = words.say(region);
        return said.isEmpty()
                ? ""
                : said + "\u00a0"
                        + words.text("figure.text.n", region.included().size());
    }

    private String say(Series one, Category category, int index) {
        return report(one, category, index)
                .map(report -> words.say(one, report))
                .orElse("");
    }

    private String plain(Series one, Category category, int index, Function<Figure, @Nullable BigDecimal> side) {
        return report(one, category, index)
                .map(report -> report.isWithheld() ? "" : number(side.apply(report.figure())))
                .orElse("");
    }

    private static Optional<ParticipantFigure> report(Series one, Category category, int index) {
        List<ParticipantFigure> reports = one.reports(category);
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(index));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : words.plain(number);
    }

    /** What counts in aggregates only is not opened from a session. */
    private Row row(Participation.Standing participant, List<String> cells) {
        boolean open = participant.isConsolidated() && Audience.SESSION.names(participant);
        return new Row(words.name(participant), participant.contribution(), open ? participant.snapshot() : 0, cells);
    }

    private static boolean isNumber(IndicatorPart part) {
        return !part.givesWords();
    }

    private static List<String> named(String name, List<String> cells) {
        List<String> named = new ArrayList<>();
        named.add(name);
        named.addAll(cells);
        return named;
    }
}
