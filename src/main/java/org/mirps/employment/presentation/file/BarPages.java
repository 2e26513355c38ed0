package org.mirps.employment.presentation.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * Bars as many as can be told apart on one page. Where they may be added up the smallest become one bar; where not they go on on the next page,
 * with the region's bar on each.
 */
final class BarPages {

    private static final int MOST = 8;

    private BarPages() {}

    static List<Bars> of(Bars bars, Language language) {
        if (bars.bars().size() <= MOST) {
            return List.of(bars);
        }
        List<Bar> region = bars.bars().stream().filter(Bar::region).toList();
        List<Bar> others = bars.bars().stream().filter(bar -> !bar.region()).toList();
        int room = MOST - region.size();
        if (mayBeAdded(bars)) {
            return List.of(with(bars, joined(others, room, region, language)));
        }
        return Leaves.chunks(others, room).stream()
                .map(page -> with(bars, Stream.concat(page.stream(), region.stream()).toList()))
                .toList();
    }

    /** Not where a bar says something else than a number of things: a share, a median, or an answer of several at once. */
    private static boolean mayBeAdded(Bars bars) {
        return bars.additive();
    }

    private static List<Bar> joined(List<Bar> bars, int room, List<Bar> region, Language language) {
        List<Bar> shown = new ArrayList<>(bars.subList(0, room - 1));
        List<Bar> rest = bars.subList(room - 1, bars.size());
        List<@Nullable BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < bars.get(0).numbers().size(); i++) {
            int segment = i;
            List<BigDecimal> numbers = rest.stream()
                    .map(bar -> bar.numbers().get(segment))
                    .filter(Objects::nonNull)
                    .map(number -> (BigDecimal) number)
                    .toList();
            sums.add(numbers.isEmpty() ? null : numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        long given = rest.stream()
                .filter(bar -> bar.numbers().stream().anyMatch(Objects::nonNull))
                .count();
        ObservationStatus status =
                rest.stream().map(Bar::status).reduce(ObservationStatus.A, ObservationStatus::orLessCertain);
        String name = Texts.of("presentation", language).get("drawing.others", given);
        shown.add(new Bar(name, sums, "", false, status));
        shown.addAll(region);
        return shown;
    }

    private static Bars with(Bars it, List<Bar> bars) {
        return new Bars(it.axis(), it.segments(), it.stacked(), it.shares(), it.neutral(), bars, it.headline(), it.ordered(), it.additive());
    }
}
