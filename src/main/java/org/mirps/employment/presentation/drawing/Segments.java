package org.mirps.employment.presentation.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/** Segments that are laid end to end, as many as a slide can explain: the last ones together, for within a bar lengths add up. */
final class Segments {

    private Segments() {}

    static Bars few(Bars bars, Frame frame, Voice voice) {
        int answers = bars.segments().size() - (bars.neutral() ? 1 : 0);
        int most = Frame.SLIDE.rows();
        if (!bars.stacked() || answers <= most) {
            return bars;
        }
        List<String> names = new ArrayList<>(bars.segments().subList(0, most - 1));
        names.add(voice.say("others", answers - most + 1));
        names.addAll(bars.segments().subList(answers, bars.segments().size()));
        return new Bars(
                bars.axis(),
                names,
                true,
                bars.shares(),
                bars.neutral(),
                bars.bars().stream().map(bar -> few(bar, answers, most)).toList(),
                bars.headline(),
                bars.ordered(),
                bars.additive());
    }

    private static Bar few(Bar bar, int answers, int most) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>(bar.numbers().subList(0, most - 1));
        @Nullable BigDecimal rest = null;
        for (@Nullable BigDecimal number : bar.numbers().subList(most - 1, answers)) {
            if (number != null) {
                rest = rest == null ? number : rest.add(number);
            }
        }
        numbers.add(rest);
        numbers.addAll(bar.numbers().subList(answers, bar.numbers().size()));
        return new Bar(bar.name(), numbers, bar.label(), bar.region(), bar.status(), List.of());
    }
}
