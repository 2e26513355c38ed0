package org.mirps.employment.consolidation.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.IndicatorPart.Aggregation;

/**
 * One figure of an indicator over the participants of a round. What the region gives is computed once for each part and category: a session
 * says it in many places.
 */
public final class RegionalIndicator {

    private static final Set<Chart> SIDE_BY_SIDE = Set.of(Chart.BAR, Chart.STACKED, Chart.RATE);

    private final IndicatorDefinition definition;
    private final List<Participation.Standing> participants;
    private final List<Series> series;
    private final List<Series> drawn;
    private final Map<Series, Map<Category, Regional>> regions = new IdentityHashMap<>();

    /**
     * @param participants every participant of the round, reporting or not, by code
     * @param series one for each part, in the order of the form
     */
    RegionalIndicator(IndicatorDefinition definition, List<Participation.Standing> participants, List<Series> series) {
        this.definition = definition;
        this.participants = participants;
        this.series = series;
        this.drawn = series.stream().filter(one -> !one.part().context()).toList();
    }

    public IndicatorDefinition definition() {
        return definition;
    }

    public List<Participation.Standing> participants() {
        return participants;
    }

    public List<Series> series() {
        return series;
    }

    /** What the chart draws. */
    public List<Series> drawn() {
        return drawn;
    }

    /** Whether nobody but governments takes part, so that participants may be called countries. */
    public boolean isOfCountries() {
        return participants.stream().allMatch(Participation.Standing::isGovernment);
    }

    /** The categories of what is drawn, each once; {@link Category#ALL} alone where nothing is broken down. */
    public List<Category> categories() {
        Set<Category> categories = new LinkedHashSet<>();
        drawn().forEach(one -> categories.addAll(one.categories()));
        return List.copyOf(categories);
    }

    /**
     * The region's figure. Series that are laid side by side count a participant with all of them or not at all: a bar that lacks a part
     * would look as if that part were zero.
     */
    public synchronized Regional region(Series of, Category category) {
        return regions.computeIfAbsent(of, series -> new HashMap<>())
                .computeIfAbsent(category, known -> computed(of, known));
    }

    private Regional computed(Series of, Category category) {
        List<List<ParticipantFigure>> together = of.part().context() || !isLaidTogether()
                ? List.of(of.reports(category))
                : drawn().stream().map(one -> one.reports(category)).toList();
        List<ParticipantFigure> reports = of.reports(category);
        List<ParticipantFigure> complete = new ArrayList<>();
        List<ParticipantFigure> incomplete = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            int participant = i;
            boolean given = together.stream()
                    .allMatch(side -> !side.isEmpty() && side.get(participant).isGiven());
            (given ? complete : incomplete).add(reports.get(i));
        }
        return Regional.of(of.part(), complete, incomplete);
    }

    /** Whether any participant gives anything for what is drawn that may be shown, or counts for the region. */
    public boolean hasData() {
        return drawn().stream()
                .anyMatch(one -> one.categories().stream()
                        .anyMatch(category -> !region(one, category).included().isEmpty()));
    }

    private boolean isLaidTogether() {
        Aggregation aggregation = drawn().get(0).part().aggregation();
        return SIDE_BY_SIDE.contains(definition.chart())
                && (aggregation == Aggregation.SUM || aggregation == Aggregation.RATIO_OF_SUMS);
    }

    /** The series of a part. */
    public Series series(IndicatorPart part) {
        return series.stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part.name()));
    }
}
