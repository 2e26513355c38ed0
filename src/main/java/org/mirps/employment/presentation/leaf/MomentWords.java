package org.mirps.employment.presentation.leaf;

import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Timeline;

/** A point in time in words. */
public final class MomentWords {

    private static final int LONGEST = 60;

    private MomentWords() {}

    public static String of(Timeline timeline, Moment moment) {
        String text = Fitted.line(moment.text());
        String said = Fitted.line(timeline.names().get(moment.line())) + ": " + Fitted.line(moment.when());
        if (text.isEmpty()) {
            return said;
        }
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return said + " – "
                + (fits
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1))
                                        .strip() + "…");
    }
}
