package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/** How bars are filled, and what that means. */
final class BarInk {

    private final Bars bars;
    private final Voice voice;

    BarInk(Bars bars, Voice voice) {
        this.bars = bars;
        this.voice = voice;
    }

    /** Of the series as they are; how certain a bar is, only where that is drawn. */
    List<Legend.Entry> legend(List<Bar> drawn) {
        List<Legend.Entry> entries = new ArrayList<>();
        if (bars.segments().size() > 1) {
            for (int i = 0; i < bars.segments().size(); i++) {
                entries.add(new Legend.Entry(bars.segments().get(i), series(i), border(i), false));
            }
        }
        for (ObservationStatus status : List.of(ObservationStatus.P, ObservationStatus.E, ObservationStatus.M)) {
            if (drawn.stream().anyMatch(bar -> bar.status() == status && Rows.isDrawn(bar))) {
                Fill fill = certain(Fill.plain(Ink.LINE_STRONG), status);
                entries.add(new Legend.Entry(
                        voice.say("status." + status), fill, Ink.LINE_STRONG, status == ObservationStatus.M));
            }
        }
        return entries;
    }

    void bar(Sketch sketch, Bar bar, int segment, double x, double y, double width, double height) {
        Fill fill = fill(bar, segment);
        String border = bar.status() == ObservationStatus.A ? border(segment) : colour(bar, segment);
        sketch.add(new Mark.Rect(x, y, width, height, fill, border, bar.status() == ObservationStatus.M));
    }

    void dot(Sketch sketch, Bar bar, int segment, double x, double y, double radius) {
        String border = bar.status() == ObservationStatus.A ? border(segment) : colour(bar, segment);
        sketch.add(new Mark.Dot(x, y, radius, fill(bar, segment), border));
    }

    Fill fill(Bar bar, int segment) {
        return certain(base(bar, segment), bar.status());
    }

    private Fill base(Bar bar, int segment) {
        return bars.segments().size() == 1 && bar.region() ? Ink.REGION : series(segment);
    }

    private String colour(Bar bar, int segment) {
        return isNeutral(segment) ? Ink.LINE_STRONG : base(bar, segment).colour();
    }

    private Fill series(int segment) {
        if (isNeutral(segment)) {
            return Ink.NEUTRAL;
        }
        int answers = bars.segments().size() - (bars.neutral() ? 1 : 0);
        return bars.ordered() ? Ink.scale(segment, answers) : Ink.series(segment);
    }

    /** Pale areas need one, and neighbours that touch are parted by paper. */
    private String border(int segment) {
        return isNeutral(segment) || bars.ordered() ? Ink.LINE_STRONG : Ink.PAPER;
    }

    private boolean isNeutral(int segment) {
        return bars.neutral() && segment == bars.segments().size() - 1;
    }

    private static Fill certain(Fill fill, ObservationStatus status) {
        return switch (status) {
            case A -> fill;
            case P -> fill.with(Fill.Pattern.DIAGONAL);
            case E, M -> Fill.plain(Ink.PAPER);
        };
    }
}
