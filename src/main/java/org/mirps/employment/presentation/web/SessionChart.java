package org.mirps.employment.presentation.web;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;

/**
 * A figure as the pages of the session show it.
 *
 * @param json configuration of Chart.js; empty where the drawing is no chart
 */
public record SessionChart(SessionFigure figure, String json) {

    private static final int COLOURS = 6;

    static SessionChart of(SessionFigure figure) {
        return new SessionChart(figure, ChartJson.of(figure.drawing()));
    }

    /** Id of the figure in the page; a point would need escaping in selectors. */
    public String anchor() {
        return figure.key().replace('.', '_');
    }

    /** {@code bars}, {@code ring}, {@code numbers}, {@code timeline} or {@code words}. */
    public String kind() {
        return figure.drawing().kind();
    }

    public boolean isChart() {
        return !json.isEmpty();
    }

    /** How high the drawing is to be: {@code s} to {@code xxl}, by its lines. */
    public String size() {
        long lines = lines();
        if (lines <= 4) {
            return "s";
        }
        if (lines <= 9) {
            return "m";
        }
        if (lines <= 14) {
            return "l";
        }
        return lines <= 24 ? "xl" : "xxl";
    }

    public List<SessionFigure.Number> numbers() {
        return figure.drawing() instanceof SessionFigure.Numbers numbers ? numbers.numbers() : List.of();
    }

    public List<SessionFigure.Arc> arcs() {
        return figure.drawing() instanceof SessionFigure.Ring ring ? ring.arcs() : List.of();
    }

    /** What the segments of bars mean. The summary of the drawing says it too. */
    public List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        if (figure.drawing() instanceof SessionFigure.Bars bars) {
            for (String segment : bars.segments()) {
                boolean neutral =
                        bars.neutral() && entries.size() == bars.segments().size() - 1;
                entries.add(new Entry(segment, neutral ? "neutral" : String.valueOf(entries.size() % COLOURS + 1)));
            }
        }
        return entries;
    }

    /** @param fill number of the series' colour and pattern, or {@code neutral} */
    public record Entry(String name, String fill) {}

    private long lines() {
        if (figure.drawing() instanceof SessionFigure.Bars bars) {
            boolean sideBySide = !bars.stacked() && bars.segments().size() > 1;
            return bars.bars().size() * (sideBySide ? 2L : 1L)
                    + (bars.segments().size() > 1 ? 1 : 0);
        }
        return figure.drawing() instanceof SessionFigure.Timeline timeline
                ? timeline.names().size()
                : 6;
    }
}
