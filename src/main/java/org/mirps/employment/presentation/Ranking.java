package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mirps.employment.consolidation.Figure;
import org.mirps.employment.consolidation.RegionalIndicator;
import org.mirps.employment.consolidation.RegionalIndicator.Reported;

/**
 * The governments of an indicator in the order of their bars.
 *
 * @param included largest first, equal ones by name
 * @param missing by name; they have no bar, because a bar that lacks a part would look as if that part were zero
 */
record Ranking(List<Reported> included, List<Reported> missing) {

    static Ranking of(RegionalIndicator indicator, FigureWords words) {
        return new Ranking(
                indicator.included().stream()
                        .sorted(Comparator.comparing((Reported reported) -> total(reported.figures()))
                                .reversed()
                                .thenComparing(words.byName()))
                        .toList(),
                indicator.missing().stream().sorted(words.byName()).toList());
    }

    List<Reported> all() {
        List<Reported> all = new ArrayList<>(included);
        all.addAll(missing);
        return all;
    }

    /** Sum of figures that are all reported. */
    static BigDecimal total(List<Figure> figures) {
        return figures.stream().map(figure -> figure.number().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
