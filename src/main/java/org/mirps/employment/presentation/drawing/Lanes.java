package org.mirps.employment.presentation.drawing;

import java.util.List;

/**
 * What drawings of rows share: the legend, what the length means, the rows one below the other with a line above the region's, the zero line through
 * all of them, and what is left out.
 */
final class Lanes {

    private final Frame frame;
    private final Sketch sketch;
    private final double gap;

    Lanes(Frame frame, Sketch sketch) {
        this.frame = frame;
        this.sketch = sketch;
        this.gap = frame.text() * 0.55;
    }

    /** Draws a row. */
    interface Lane {

        /** @return where it ends */
        double draw(int row, double top);
    }

    /**
     * @param left where the rows begin beside their names
     * @param zero where their lengths begin
     */
    void lay(Rows rows, List<Legend.Entry> legend, String axis, double left, double zero, Lane lane) {
        double y = new Legend(frame).write(sketch, legend, 0);
        Sketch.Words meaning = Sketch.Words.of(axis, frame.small(), false, Ink.SOFT, frame.width() - left, 2);
        sketch.write(meaning, left, y);
        y += meaning.height() + gap * 0.6;
        double top = y;
        for (int row = 0; row < rows.bars().size(); row++) {
            if (rows.bars().get(row).region() && rows.bars().size() > 1) {
                sketch.line(0, y, frame.width(), y, Ink.LINE, 1);
                y += gap;
            }
            y = lane.draw(row, y) + gap;
        }
        if (!frame.namesAbove()) {
            zero(zero, top, y - gap * 0.5);
        }
        if (!rows.rest().isEmpty()) {
            sketch.write(Sketch.Words.of(rows.rest(), frame.small(), false, Ink.SOFT, frame.width(), 3), 0, y);
        }
    }

    /** Through all rows, but not through the names above them. */
    void zero(double at, double top, double bottom) {
        double x = Math.max(0.75, at);
        sketch.line(x, top, x, bottom, Ink.LINE_STRONG, 1.5);
    }
}
