package org.mirps.employment.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.Choice;

/** Draws participants by what they answer: yes or no, or one of several choices; who has no data is an arc of its own. */
final class RingPainter {

    private final RegionalIndicator indicator;
    private final FigureWords words;

    RingPainter(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
    }

    SessionFigure.Ring paint() {
        Series series = indicator.drawn().get(0);
        Regional region = indicator.region(series, Category.ALL);
        List<SessionFigure.Arc> arcs =
                new ArrayList<>(series.part().isCondition() ? yesAndNo(region) : choices(series, region));
        arcs.removeIf(arc -> arc.count() == 0);
        List<ParticipantFigure> noData = region.missing().stream()
                .filter(report -> report.missing() == Missing.NO_DATA)
                .toList();
        if (!noData.isEmpty()) {
            arcs.add(new SessionFigure.Arc(words.gap(Missing.NO_DATA), noData.size(), words.names(noData), true));
        }
        return new SessionFigure.Ring(List.copyOf(arcs));
    }

    private List<SessionFigure.Arc> yesAndNo(Regional region) {
        List<ParticipantFigure> yes =
                region.included().stream().filter(ParticipantFigure::isTrue).toList();
        List<ParticipantFigure> no =
                region.included().stream().filter(report -> !report.isTrue()).toList();
        return List.of(arc(words.text("figure.text.yes"), yes), arc(words.text("figure.text.no"), no));
    }

    /** Most frequent first. */
    private List<SessionFigure.Arc> choices(Series series, Regional region) {
        return series.answers().stream()
                .map(choice -> arc(words.in(choice.label()), giving(choice, region)))
                .sorted(Comparator.comparingInt(SessionFigure.Arc::count).reversed())
                .toList();
    }

    private static List<ParticipantFigure> giving(Choice choice, Regional region) {
        return region.included().stream()
                .filter(report -> report.words().stream()
                        .anyMatch(answer -> Arrays.asList(answer.split(" ")).contains(choice.name())))
                .toList();
    }

    private SessionFigure.Arc arc(String label, List<ParticipantFigure> reports) {
        return new SessionFigure.Arc(
                label,
                reports.size(),
                words.names(reports.stream().filter(ParticipantFigure::isThere).toList()),
                false);
    }
}
