package org.mirps.employment.consolidation;

import java.util.List;
import java.util.stream.IntStream;
import org.mirps.employment.form.IndicatorDefinition;

/**
 * One indicator over the governments of a round.
 *
 * @param parts its series, at least one, in the order of the form
 * @param governments every participant of the round, reporting or not, by code
 */
public record RegionalIndicator(List<IndicatorDefinition> parts, List<Reported> governments) {

    /** What all parts share: code, label, definition, unit, chart. */
    public IndicatorDefinition definition() {
        return parts.get(0);
    }

    /** Governments whose figures make the region's: those that report every part (rules M1, M3, M5). */
    public List<Reported> included() {
        return governments.stream().filter(Reported::isComplete).toList();
    }

    /** The other governments of the round. */
    public List<Reported> missing() {
        return governments.stream()
                .filter(government -> !government.isComplete())
                .toList();
    }

    /** The region's figure for each part, over {@link #included()}; a missing figure where nobody reports. */
    public List<Figure> region() {
        List<Reported> included = included();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> Figure.sum(
                        parts.get(i),
                        included.stream()
                                .map(government -> government.figures().get(i))
                                .toList()))
                .toList();
    }

    /**
     * What one government reports.
     *
     * @param figures one for each part, in order
     */
    public record Reported(Participation.Standing government, List<Figure> figures) {

        public boolean isComplete() {
            return figures.stream().allMatch(Figure::isReported);
        }
    }
}
