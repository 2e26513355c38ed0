package org.mirps.employment.presentation.drawing;

import java.util.List;
import org.mirps.employment.presentation.drawing.Fill.Pattern;

/** The colours of drawings: the tokens of {@code 1-tokens.css} by value, because a drawing also leaves the page. {@code InkTest} compares them. */
final class Ink {

    static final String TEXT = "#17252c";
    static final String SOFT = "#4b5b63";
    static final String PAPER = "#ffffff";
    static final String WASH = "#f3f6f6";
    static final String LINE = "#cfd8da";
    static final String LINE_STRONG = "#66777f";

    static final List<String> SERIES = List.of("#0b5563", "#c9731f", "#5b7fb8", "#8a3b5c", "#6f8f2f", "#66777f");

    /** From most to least. */
    static final List<String> SCALE = List.of("#083c47", "#1d6674", "#4a919d", "#8fc0c8", "#cfe5e8");

    /** From most to least, without the step on which neither dark nor light letters can be read. */
    static final List<String> HEAT = List.of(SCALE.get(0), SCALE.get(1), SCALE.get(3), SCALE.get(4), WASH);

    /** No data: no colour, and dots, so that it is not the end of a scale. */
    static final Fill NEUTRAL = new Fill(WASH, Pattern.DOTS);

    static final Fill REGION = Fill.plain(SOFT);

    private static final List<Pattern> PATTERNS =
            List.of(Pattern.NONE, Pattern.LINES, Pattern.DOTS, Pattern.COLUMNS, Pattern.GRID);

    private Ink() {}

    /** Of a series: the six colours in turn, each round with other patterns. */
    static Fill series(int index) {
        int round = index / SERIES.size();
        return new Fill(SERIES.get(index % SERIES.size()), PATTERNS.get((index + round * 2) % PATTERNS.size()));
    }

    /** Of an answer on a scale: dark for the first, pale for the last. */
    static Fill scale(int index, int answers) {
        int last = SCALE.size() - 1;
        int step = answers <= 1 ? 0 : Math.round((float) index * last / (answers - 1));
        return Fill.plain(SCALE.get(Math.min(step, last)));
    }

    /** Of a cell in which something is written: the steps of the scale on which that can be read, and the palest ground. */
    static Fill heat(int index, int classes) {
        int last = HEAT.size() - 1;
        int step = classes <= 1 ? 0 : Math.round((float) index * last / (classes - 1));
        return Fill.plain(HEAT.get(Math.min(step, last)));
    }

    /** What can be read on a fill. */
    static String on(Fill fill) {
        return light(fill) > 125 ? TEXT : PAPER;
    }

    /** Of the marks of a pattern, which are seen and not read. */
    static String marks(Fill fill) {
        return light(fill) > 170 ? LINE_STRONG : PAPER;
    }

    private static double light(Fill fill) {
        int rgb = Integer.parseInt(fill.colour().substring(1), 16);
        return 0.2126 * (rgb >> 16 & 0xff) + 0.7152 * (rgb >> 8 & 0xff) + 0.0722 * (rgb & 0xff);
    }
}
