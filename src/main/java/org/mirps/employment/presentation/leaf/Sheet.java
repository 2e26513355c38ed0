package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;

/**
 * A table laid out for a width: in the largest size in which no column is too narrow for its words. Lengths are points.
 *
 * @param widths of the columns
 * @param heights of the heading, then of each row and total
 */
public record Sheet(Table table, double size, List<Double> widths, List<Double> heights) {

    public static final double PADDING = 5;

    private static final List<Double> SIZES = List.of(18.0, 16.0, 14.0, 12.0);
    private static final double NARROWEST = 54;
    private static final double WIDEST = 330;

    public static Sheet of(Table table, double width) {
        for (double size : SIZES) {
            List<Double> wanted = wanted(table, size);
            double all = wanted.stream().mapToDouble(Double::doubleValue).sum();
            if (all <= width || size == SIZES.get(SIZES.size() - 1)) {
                return laid(table, size, spread(wanted, width, all));
            }
            // Long texts may take two or three lines before letters become smaller.
            double least =
                    least(table, size).stream().mapToDouble(Double::doubleValue).sum();
            if (least <= width) {
                return laid(table, size, spread(squeezed(wanted, least(table, size), width), width, width));
            }
        }
        throw new IllegalStateException();
    }

    public List<Row> lines() {
        List<Row> lines = new ArrayList<>(table.rows());
        lines.addAll(table.totals());
        return lines;
    }

    public double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Cell of a row, the name first. */
    public static String cell(Row row, int column) {
        if (column == 0) {
            return row.name();
        }
        return column <= row.cells().size() ? row.cells().get(column - 1) : "";
    }

    private static Sheet laid(Table table, double size, List<Double> widths) {
        List<Double> heights = new ArrayList<>();
        heights.add(height(
                IntStream.range(0, widths.size())
                        .map(i -> Fitted.lines(table.columns().get(i).name(), true, size, inner(widths.get(i))))
                        .max()
                        .orElse(1),
                size));
        for (Row row : table.rows()) {
            heights.add(height(row, false, size, widths));
        }
        for (Row row : table.totals()) {
            heights.add(height(row, true, size, widths));
        }
        return new Sheet(table, size, widths, heights);
    }

    private static double height(Row row, boolean bold, double size, List<Double> widths) {
        return height(
                IntStream.range(0, widths.size())
                        .map(i -> Fitted.lines(cell(row, i), bold || i == 0, size, inner(widths.get(i))))
                        .max()
                        .orElse(1),
                size);
    }

    private static double height(int lines, double size) {
        return lines * size * 1.24 + PADDING;
    }

    private static double inner(double width) {
        return Math.max(8, (width - 2 * PADDING) * 0.94);
    }

    private static List<Double> wanted(Table table, double size) {
        return columns(table, (text, bold) -> Math.min(WIDEST, Texts.width(text, bold, size)), NARROWEST);
    }

    /** As wide as the longest word. */
    private static List<Double> least(Table table, double size) {
        return columns(table, (text, bold) -> Texts.longestWord(text, bold, size), NARROWEST);
    }

    private static List<Double> columns(Table table, Measured measured, double narrowest) {
        List<Double> widths = new ArrayList<>();
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            double most = measured.of(columns.get(i).name(), true);
            for (Row row : table.rows()) {
                most = Math.max(most, measured.of(cell(row, i), i == 0));
            }
            for (Row row : table.totals()) {
                most = Math.max(most, measured.of(cell(row, i), true));
            }
            widths.add(Math.max(narrowest, most + 2 * PADDING + 2));
        }
        return widths;
    }

    /** What is too much is taken from the widest, down to what each needs. */
    private static List<Double> squeezed(List<Double> wanted, List<Double> least, double width) {
        double over = wanted.stream().mapToDouble(Double::doubleValue).sum() - width;
        double slack = IntStream.range(0, wanted.size())
                .mapToDouble(i -> Math.max(0, wanted.get(i) - least.get(i)))
                .sum();
        if (slack <= 0) {
            return wanted;
        }
        double share = Math.min(1, over / slack);
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> wanted.get(i) - share * Math.max(0, wanted.get(i) - least.get(i)))
                .toList();
    }

    private static List<Double> spread(List<Double> widths, double width, double all) {
        if (widths.isEmpty()) {
            return Collections.emptyList();
        }
        double factor = width / all;
        return widths.stream()
                .map(one -> one * Math.min(factor, factor > 1 ? 1.6 : factor))
                .toList();
    }

    private interface Measured {
        double of(String text, boolean bold);
    }

    private static final class Texts {
        static double width(String text, boolean bold, double size) {
            return org.mirps.employment.presentation.drawing.Type.of(bold).width(Fitted.line(text), size) * 1.1;
        }

        static double longestWord(String text, boolean bold, double size) {
            double most = 0;
            for (String word : Fitted.line(text).split("[ \u00a0]+")) {
                most = Math.max(most, width(word, bold, size));
            }
            return Math.min(WIDEST, most);
        }
    }
}
