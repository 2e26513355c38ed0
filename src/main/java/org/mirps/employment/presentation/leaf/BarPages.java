package org.mirps.employment.presentation.leaf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * Bars as many as can be told apart on one page. Where they may be added up the smallest become one bar; where not they go on on the next page,
 * with the region's bar on each.
 */
final class BarPages {

    static final int MOST = 8;

    private BarPages() {}

    static List<Bars> of(Bars bars, Language language) {
        if (bars.bars().size() <= MOST) {
            return List.of(bars);
        }
        List<Bar> region = bars.bars().stream().filter(Bar::region).toList();
        List<Bar> others = bars.bars().stream().filter(bar -> !bar.region()).toList();
        int room = MOST - region.size();
        if (others.stream().anyMatch(bar -> !isShort(bar))) {
            others = others.stream().filter(bar -> !isShort(bar)).toList();
        }
        if (others.size() <= room) {
            return List.of(
                    with(bars, Stream.concat(others.stream(), region.stream()).toList()));
        }
        if (mayBeAdded(bars)) {
            return List.of(with(bars, joined(others, room, region, language)));
        }
        return Leaves.chunks(others, room).stream()
                .map(page ->
                        with(bars, Stream.concat(page.stream(), region.stream()).toList()))
                .toList();
    }

    /** What has a bar of no length gives its place to the others, and is named below. */
    static List<String> small(Slide slide, SlideContent part) {
        if (!(slide.content() instanceof SlideContent.Drawn whole)
                || !(part instanceof SlideContent.Drawn drawn)
                || !(whole.figure().drawing() instanceof Bars all)
                || !(drawn.figure().drawing() instanceof Bars bars)
                || all.bars().size() <= MOST
                || bars.bars().size() == all.bars().size()) {
            return slide.small();
        }
        String coverage = String.join(" ", slide.small());
        List<Bar> left = all.bars().stream()
                .filter(bar -> !bar.region() && isShort(bar) && !bars.bars().contains(bar))
                .toList();
        Map<String, List<String>> byLabel = new LinkedHashMap<>();
        left.stream()
                .filter(bar -> isZero(bar) || !coverage.contains(bar.name()))
                .forEach(bar -> byLabel.computeIfAbsent(isZero(bar) ? "0" : bar.label(), unused -> new ArrayList<>())
                        .add(bar.name()));
        return Stream.concat(
                        slide.small().stream(),
                        byLabel.entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + String.join("; ", entry.getValue()) + "."))
                .toList();
    }

    /** It has no bar: nothing was reported, or zero. */
    private static boolean isShort(Bar bar) {
        return isZero(bar) || bar.numbers().stream().allMatch(Objects::isNull);
    }

    private static boolean isZero(Bar bar) {
        return bar.numbers().stream().allMatch(number -> number != null && number.signum() == 0);
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
        return new Bars(
                it.axis(),
                it.segments(),
                it.stacked(),
                it.shares(),
                it.neutral(),
                bars,
                it.headline(),
                it.ordered(),
                it.additive());
    }
}
