package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure.Heat;
import org.mirps.employment.presentation.SessionFigure.HeatCell;
import org.mirps.employment.presentation.SessionFigure.HeatRow;

/**
 * A table whose cells have shades. Each cell says its value, so that nothing is told by colour alone. Where there is no room for columns the cells
 * of a row stand below its name, two beside each other, each with the name of its column.
 */
final class HeatLayout {

    private static final int NAME_LINES = 3;

    /** Bold letters are a little wider than their metrics, to the left too. */
    private static final double EDGE = 1.5;

    private final Heat heat;
    private final Frame frame;
    private final Voice voice;
    private final double padding;
    private final double gap;
    private final Sketch sketch = new Sketch();

    HeatLayout(Heat heat, Frame frame, Voice voice) {
        this.heat = heat;
        this.frame = frame;
        this.voice = voice;
        this.padding = frame.small() * 0.35;
        this.gap = frame.text() * 0.55;
    }

    /** A cell in its lines. @param head name of its column, where that stands in it; else of no lines */
    private record Written(Fill fill, Sketch.Words head, Sketch.Words said) {

        double height() {
            return head.height() + said.height();
        }
    }

    Sketch lay() {
        int shown = Math.min(heat.rows().size(), frame.rows());
        double y = new Legend(frame).write(sketch, legend(), 0);
        y = frame.namesAbove() ? below(shown, y) : table(shown, y);
        if (shown < heat.rows().size()) {
            String rest = voice.say(
                    frame.isSlide() ? "rest" : "restInTable", heat.rows().size() - shown);
            sketch.write(Sketch.Words.of(rest, frame.small(), false, Ink.SOFT, frame.width(), 3), 0, y + gap * 0.5);
        }
        return sketch;
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < heat.classes().size(); i++) {
            entries.add(new Legend.Entry(heat.classes().get(i), fill(i), Ink.LINE_STRONG, false));
        }
        return entries;
    }

    private Fill fill(int shade) {
        return shade < 0
                ? Fill.plain(Ink.PAPER)
                : Ink.heat(shade, heat.classes().size());
    }

    /** @return where it ends */
    private double table(int shown, double top) {
        List<HeatRow> rows = heat.rows().subList(0, shown);
        double most = frame.width() * (frame.isSlide() ? 0.24 : 0.27);
        List<Sketch.Words> names = rows.stream()
                .map(row -> words(row.name(), frame.small(), true, Ink.TEXT, most, NAME_LINES))
                .toList();
        double left = names.stream().mapToDouble(Sketch.Words::width).max().orElse(0) + gap;
        double width = (frame.width() - left) / heat.columns().size();
        double y = heads(left, width, top);
        for (int i = 0; i < rows.size(); i++) {
            List<Written> cells = rows.get(i).cells().stream()
                    .map(cell -> written("", cell, width))
                    .toList();
            double height = padding * 2
                    + Math.max(
                            names.get(i).height(),
                            cells.stream().mapToDouble(Written::height).max().orElse(0));
            sketch.write(names.get(i), EDGE, y + (height - names.get(i).height()) / 2);
            for (int j = 0; j < cells.size(); j++) {
                draw(cells.get(j), left + j * width, y, width, height);
            }
            y += height;
        }
        return y;
    }

    /** @return where they end */
    private double heads(double left, double width, double top) {
        List<Sketch.Words> heads = heat.columns().stream()
                .map(name -> words(name, frame.small(), true, Ink.TEXT, width - padding * 2, NAME_LINES))
                .toList();
        double height = heads.stream().mapToDouble(Sketch.Words::height).max().orElse(0);
        for (int i = 0; i < heads.size(); i++) {
            Sketch.Words head = heads.get(i);
            sketch.write(head, left + i * width + padding, top + height - head.height());
        }
        return top + height + padding;
    }

    /** @return where it ends */
    private double below(int shown, double top) {
        double width = frame.width() / 2;
        double y = top;
        for (HeatRow row : heat.rows().subList(0, shown)) {
            Sketch.Words name = words(row.name(), frame.text(), true, Ink.TEXT, frame.width() - EDGE * 2, NAME_LINES);
            sketch.write(name, EDGE, y);
            y += name.height() + padding;
            for (int i = 0; i < row.cells().size(); i += 2) {
                List<Written> beside = new ArrayList<>();
                for (int j = i; j < Math.min(i + 2, row.cells().size()); j++) {
                    beside.add(written(heat.columns().get(j), row.cells().get(j), width));
                }
                double height = padding * 2
                        + beside.stream().mapToDouble(Written::height).max().orElse(0);
                for (int j = 0; j < beside.size(); j++) {
                    draw(beside.get(j), j * width, y, width, height);
                }
                y += height;
            }
            y += gap * 1.5;
        }
        return y - gap;
    }

    private Written written(String head, HeatCell cell, double width) {
        Fill fill = fill(cell.shade());
        String colour = cell.shade() < 0 ? Ink.SOFT : Ink.on(fill);
        int most = frame.isSlide() ? 2 : 5;
        double room = width - padding * 2;
        return new Written(
                fill,
                words(head, frame.small(), true, colour, room, 2),
                words(cell.said(), frame.small(), false, colour, room, most));
    }

    private void draw(Written cell, double x, double y, double width, double height) {
        sketch.rect(x + 0.5, y + 0.5, width - 1, height - 1, cell.fill(), Ink.LINE);
        double top = y + (height - cell.height()) / 2;
        sketch.write(cell.head(), x + padding, top);
        sketch.write(cell.said(), x + padding, top + cell.head().height());
    }

    private static Sketch.Words words(String text, double size, boolean bold, String colour, double width, int most) {
        return Sketch.Words.of(text, size, bold, colour, width, most);
    }
}
