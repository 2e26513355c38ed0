package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;

/**
 * A table as a browser lays it out on a slide of 1280 × 720, where letters have 18 pixels: parted so that nothing of it is below or beside the
 * screen. Columns that are too many go on with the names repeated, then rows with the headings repeated. Columns share the width as CSS does: each
 * has what its longest word needs, and of the rest as much as its longest text wants. Widths are those of Liberation Sans, which are wider than ours.
 */
public final class ScreenTable {

    static final double WIDTH = 1185;

    /** What the bar of the show and the edges leave. */
    private static final double HEIGHT = 632;

    private static final double TITLE = 34.6;
    private static final double MESSAGE = 24;
    private static final double TEXT = 18;
    private static final double LINE = 27;

    /** Above and below the words of a row, with its line. */
    private static final double AROUND = 18;

    private static final double BESIDE = 24;

    private static final int MOST_LINES = 99;

    /** With its signs; what is longer in a column of numbers is words. */
    private static final int LONGEST_NUMBER = 16;

    /** Of the names, as the style sheet says. */
    private static final double LEAST_NAME = 104;

    private final Table table;
    private final List<Row> lines;

    private ScreenTable(Table table) {
        this.table = table;
        this.lines =
                Stream.concat(table.rows().stream(), table.totals().stream()).toList();
    }

    /** The height that is left for a table on a slide with these words above and below, which may be empty. */
    public static double room(String chapter, String title, String message, String small) {
        double above = (chapter.isEmpty() ? 0 : LINE) + lines(title, TITLE, true) * TITLE * 1.2 + 12;
        double so = message.isEmpty() ? 0 : lines(message, MESSAGE, true) * MESSAGE * 1.5 + 12;
        return HEIGHT - above - so - lines(small, TEXT, false) * TEXT * 1.3 - 32;
    }

    private static int lines(String text, double size, boolean bold) {
        return Type.of(bold).lines(text, size, WIDTH, MOST_LINES).size();
    }

    /** @param height that there is for it, with its headings */
    public static List<Table> parts(Table table, double height) {
        List<Table> parts = new ArrayList<>();
        for (Table part : byColumns(table, height)) {
            parts.addAll(new ScreenTable(part).byRows(height));
        }
        return parts;
    }

    private static List<Table> byColumns(Table table, double height) {
        int values = table.columns().size() - 1;
        for (int parts = 1; parts < values; parts++) {
            List<Table> all = chosen(table, parts);
            if (all.stream().allMatch(part -> new ScreenTable(part).fits(height))) {
                return all;
            }
        }
        return values < 1 ? List.of(table) : chosen(table, values);
    }

    /** No column is too narrow for its words, and no row takes half of the screen. */
    private boolean fits(double height) {
        double least = IntStream.range(0, table.columns().size())
                .mapToDouble(this::least)
                .sum();
        return least <= WIDTH && heights().stream().skip(1).allMatch(row -> row <= height / 2);
    }

    private static List<Table> chosen(Table table, int parts) {
        int values = table.columns().size() - 1;
        return IntStream.range(0, parts)
                .mapToObj(part -> IntStream.rangeClosed(1 + part * values / parts, (part + 1) * values / parts)
                        .boxed()
                        .toList())
                .map(those -> new Table(
                        Stream.concat(
                                        Stream.of(table.columns().get(0)),
                                        those.stream().map(table.columns()::get))
                                .toList(),
                        rows(table.rows(), those),
                        rows(table.totals(), those)))
                .toList();
    }

    private static List<Row> rows(List<Row> rows, List<Integer> those) {
        return rows.stream()
                .map(row -> new Row(
                        row.name(),
                        row.contribution(),
                        row.snapshot(),
                        those.stream().map(i -> cell(row, i)).toList()))
                .toList();
    }

    private List<Table> byRows(double height) {
        List<Double> heights = heights();
        double whole = heights.stream().mapToDouble(Double::doubleValue).sum();
        int fewest = filled(heights, height).size();
        double even = (whole - heights.get(0)) / fewest + heights.get(0);
        double highest =
                heights.stream().skip(1).mapToDouble(Double::doubleValue).max().orElse(0);
        List<Table> balanced = filled(heights, Math.min(height, even + highest / 2));
        return balanced.size() == fewest ? balanced : filled(heights, height);
    }

    private List<Table> filled(List<Double> heights, double height) {
        List<Table> pages = new ArrayList<>();
        int from = 0;
        double used = heights.get(0);
        for (int i = 0; i < lines.size(); i++) {
            double line = heights.get(i + 1);
            if (used + line > height && i > from) {
                pages.add(between(from, i));
                from = i;
                used = heights.get(0);
            }
            used += line;
        }
        pages.add(between(from, lines.size()));
        return pages;
    }

    private Table between(int from, int to) {
        int rows = table.rows().size();
        return new Table(
                table.columns(),
                List.copyOf(lines.subList(Math.min(from, rows), Math.min(to, rows))),
                List.copyOf(lines.subList(Math.max(from, rows), Math.max(to, rows))));
    }

    /** Of the headings, then of each line. */
    private List<Double> heights() {
        List<Double> widths = widths();
        List<Double> heights = new ArrayList<>();
        heights.add(height(table.columns().stream().map(Column::name).toList(), widths, true));
        for (Row row : lines) {
            heights.add(height(
                    IntStream.range(0, widths.size())
                            .mapToObj(i -> cell(row, i))
                            .toList(),
                    widths,
                    false));
        }
        return heights;
    }

    private static double height(List<String> cells, List<Double> widths, boolean bold) {
        int most = IntStream.range(0, cells.size())
                .map(i -> Type.of(bold || i == 0)
                        .lines(cells.get(i), TEXT, Math.max(20, widths.get(i) - BESIDE), MOST_LINES)
                        .size())
                .max()
                .orElse(1);
        return Math.max(1, most) * LINE + AROUND;
    }

    private List<Double> widths() {
        List<Double> least =
                IntStream.range(0, table.columns().size()).mapToObj(this::least).toList();
        List<Double> wanted = IntStream.range(0, table.columns().size())
                .mapToObj(this::wanted)
                .toList();
        double needed = least.stream().mapToDouble(Double::doubleValue).sum();
        double slack = wanted.stream().mapToDouble(Double::doubleValue).sum() - needed;
        double free = Math.max(0, WIDTH - needed);
        return IntStream.range(0, least.size())
                .mapToObj(i -> slack <= 0
                        ? least.get(i) + free / least.size()
                        : least.get(i) + Math.min(1, free / slack) * (wanted.get(i) - least.get(i)))
                .toList();
    }

    private double least(int column) {
        boolean number = table.columns().get(column).number(); // a number stands in one line
        double word = Stream.concat(
                        words(table.columns().get(column).name()),
                        lines.stream()
                                .map(row -> cell(row, column))
                                .flatMap(text ->
                                        number && text.length() <= LONGEST_NUMBER ? Stream.of(text) : words(text)))
                .mapToDouble(part -> width(part, column))
                .max()
                .orElse(0);
        return Math.max(column == 0 ? LEAST_NAME : 0, word + BESIDE);
    }

    private double wanted(int column) {
        return Math.max(
                least(column),
                texts(column).mapToDouble(text -> width(text, column)).max().orElse(0) + BESIDE);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[ -]+"));
    }

    private Stream<String> texts(int column) {
        return Stream.concat(
                Stream.of(table.columns().get(column).name()), lines.stream().map(row -> cell(row, column)));
    }

    private static double width(String text, int column) {
        return Type.of(column == 0).width(text, TEXT);
    }

    private static String cell(Row row, int column) {
        if (column == 0) {
            return row.name();
        }
        return column <= row.cells().size() ? row.cells().get(column - 1) : "";
    }
}
