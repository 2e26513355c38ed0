package org.mirps.employment.presentation.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/**
 * Which bars a frame has room for: the first ones, and the region's. Where their lengths may be added, a slide puts the rest together as one
 * bar; else it says how many more there are.
 *
 * @param rest what is left out, in words; empty where nothing is
 */
record Rows(List<Bar> bars, String rest) {

    static Rows of(Bars bars, Frame frame, Voice voice) {
        List<Bar> single = bars.bars().stream().filter(bar -> !bar.region()).toList();
        List<Bar> region = bars.bars().stream().filter(Bar::region).toList();
        if (single.size() <= frame.rows()) {
            return new Rows(bars.bars(), "");
        }
        List<Bar> dropped = single.subList(frame.rows() - 1, single.size());
        List<Bar> added = dropped.stream().filter(Rows::isDrawn).toList();
        List<Bar> kept = new ArrayList<>();
        int left;
        if (frame.isSlide() && bars.additive() && added.size() > 1) {
            kept.addAll(single.subList(0, frame.rows() - 1));
            kept.add(together(added, voice));
            left = dropped.size() - added.size();
        } else {
            kept.addAll(single.subList(0, frame.rows()));
            left = single.size() - frame.rows();
        }
        kept.addAll(region);
        return new Rows(kept, left == 0 ? "" : voice.say(frame.isSlide() ? "rest" : "restInTable", left));
    }

    static boolean isDrawn(Bar bar) {
        return bar.numbers().stream().anyMatch(Objects::nonNull);
    }

    private static Bar together(List<Bar> bars, Voice voice) {
        List<@Nullable BigDecimal> sums = new ArrayList<>();
        List<String> values = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < bars.get(0).numbers().size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Bar bar : bars) {
                @Nullable BigDecimal number = bar.numbers().get(i);
                sum = number == null ? sum : sum.add(number);
            }
            sums.add(sum);
            values.add(voice.number(sum));
            all = all.add(sum);
        }
        ObservationStatus status =
                bars.stream().map(Bar::status).reduce(ObservationStatus.A, ObservationStatus::orLessCertain);
        return new Bar(voice.say("others", bars.size()), sums, voice.number(all), false, status, values);
    }
}
