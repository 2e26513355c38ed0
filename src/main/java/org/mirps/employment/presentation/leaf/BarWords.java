package org.mirps.employment.presentation.leaf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.drawing.Type;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What is written beside the bars of a chart that can be edited. Its values are numbers, which are written as the figure writes them; what a
 * figure says beside a value, that it is provisional for instance, stands with the name.
 */
public final class BarWords {

    private static final Pattern NUMBER = Pattern.compile("^[-−+]?\\d[\\d,]*(\\.\\d+)?([\u00a0 ]?%)?");

    /** What names beside bars have of the width of a page, in points. */
    private static final double NAMES = 300;

    /** Per cent of a bar in which no number has room. */
    private static final int NARROW = 5;

    private static final double LEADING = 1.25;
    /** What is as short as this is not broken into lines. */
    private static final int TOGETHER = 16;

    private static final double SWATCH = 26;
    private static final double LEGEND = 1.7;
    private static final double SHORTEST = 90;

    private BarWords() {}

    /** How many lines of names there is room for beside each bar. */
    public static int lines(Bars bars, double height, double size) {
        return Math.max(1, (int) (height / Math.max(1, bars.bars().size()) / (size * LEADING)));
    }

    /** Whether no name has to be cut. */
    public static boolean areWhole(Bars bars, double height, double size) {
        int lines = lines(bars, height, size);
        return bars.bars().stream().allMatch(bar -> name(bars, bar, lines, size).equals(name(bars, bar)));
    }

    /** Where the longest bar ends, with room for its number; of bars that go to the left, the leftmost. */
    public static double end(Stream<Bar> bars, boolean stacked, boolean right) {
        double[] ends = bars.flatMap(bar -> stacked
                        ? Stream.of(bar.numbers().stream()
                                .filter(Objects::nonNull)
                                .mapToDouble(number -> ((BigDecimal) number).doubleValue())
                                .sum())
                        : bar.numbers().stream()
                                .filter(Objects::nonNull)
                                .map(number -> ((BigDecimal) number).doubleValue()))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double most = DoubleStream.of(ends).map(end -> right ? end : -end).max().orElse(0);
        double end = most <= 0 ? (right ? 1 : 0) : most * (stacked ? 1.02 : 1.18);
        return right ? end : -end;
    }

    /** As long as it has room; whole in the notes. What is said beside it is never cut. */
    public static String name(Bars bars, Bar bar, int lines, double size) {
        String whole = name(bars, bar);
        String name = line(bar.name());
        String beside = whole.substring(name.length());
        double width = NAMES - Type.of(false).width(beside, size) / lines;
        return Fitted.of(name, false, List.of(size), Math.max(NAMES / 2, width), lines)
                        .text()
                + beside;
    }

    /** A series by its name, cut where the names of all need more than two lines. */
    public static String segment(Bars bars, int index, double size) {
        double all = bars.segments().stream()
                .mapToDouble(name -> Type.of(false).width(line(name), size) + SWATCH)
                .sum();
        String name = line(bars.segments().get(index));
        double each = LEGEND * Page.INNER / bars.segments().size() - SWATCH;
        return all <= LEGEND * Page.INNER
                ? name
                : Fitted.of(name, false, List.of(size), Math.max(SHORTEST, each), 1)
                        .text();
    }

    static String name(Bars bars, Bar bar) {
        boolean reported = bar.numbers().stream().anyMatch(Objects::nonNull);
        String label = line(bar.label());
        boolean single = !bars.stacked() && bars.segments().size() == 1;
        String beside = reported && single ? NUMBER.matcher(label).replaceFirst("") : label;
        beside = beside.replaceFirst("^[\u00a0 ]+", "");
        if (beside.isEmpty() || reported && !bars.stacked() && !single) {
            return line(bar.name());
        }
        String together = beside.length() <= TOGETHER ? beside.replace(' ', '\u00a0') : beside;
        return line(bar.name()) + (beside.startsWith("(") || beside.startsWith("*") ? " " : ": ") + together;
    }

    public static boolean hasNegative(Bars bars) {
        return bars.bars().stream()
                .flatMap(bar -> bar.numbers().stream())
                .anyMatch(number -> number != null && number.signum() < 0);
    }

    /** How wide the widest name is, at most what names have. */
    public static double width(Bars bars, int lines, double size) {
        return bars.bars().stream()
                .mapToDouble(bar -> Type.of(false).width(name(bars, bar, lines, size), size) * 1.05)
                .map(width -> Math.min(NAMES, width))
                .max()
                .orElse(NAMES);
    }

    /** How many lines the names of the series take. */
    public static int legendLines(Bars bars, double size) {
        double all = 0;
        for (int i = 0; i < bars.segments().size(); i++) {
            all += Type.of(false).width(segment(bars, i, size), size) + SWATCH;
        }
        return bars.segments().size() < 2 ? 0 : (int) Math.ceil(all / (Page.INNER * 0.9));
    }

    /** As Excel writes formats: with as many decimals as the figure has, and its sign of percentages. */
    public static String format(Bars bars, Language language) {
        String sign = Texts.of("presentation", language).get("figure.text.percent", "");
        boolean percent = bars.shares();
        int decimals = bars.shares() ? 1 : 0;
        for (Bar bar : bars.bars()) {
            boolean each = bar.values().size() == bar.numbers().size();
            for (String said : each ? bar.values() : List.of(bar.label())) {
                Matcher label = NUMBER.matcher(line(said));
                if (!bars.stacked() && label.find()) {
                    percent |= label.group(2) != null;
                    decimals = Math.max(
                            decimals,
                            label.group(1) == null ? 0 : label.group(1).length() - 1);
                } else if (!bars.shares()) {
                    decimals = Math.max(decimals, decimals(bar));
                }
            }
        }
        String number =
                "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + (percent ? "\"" + sign + "\"" : "");
        if (bars.shares()) {
            return "[<" + NARROW + "]\"\";" + number;
        }
        return bars.stacked() ? number + ";-" + number + ";;" : number;
    }

    private static int decimals(Bar bar) {
        return bar.numbers().stream()
                .filter(Objects::nonNull)
                .map(number -> (BigDecimal) number)
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .map(decimals -> Math.min(2, decimals))
                .max()
                .orElse(0);
    }

    public static String line(String text) {
        return Fitted.line(text);
    }
}
