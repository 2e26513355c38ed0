package org.mirps.employment.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;

/** Draws years and dates of participants on a line of time each, whoever comes first at the top. */
final class TimelinePainter {

    private final RegionalIndicator indicator;
    private final FigureWords words;

    TimelinePainter(RegionalIndicator indicator, FigureWords words) {
        this.indicator = indicator;
        this.words = words;
    }

    SessionFigure.Timeline paint() {
        Map<String, List<SessionFigure.Moment>> byName = new LinkedHashMap<>();
        for (Series series : indicator.drawn()) {
            for (Category category : series.categories()) {
                series.reports(category).stream()
                        .filter(ParticipantFigure::isThere)
                        .forEach(report -> byName.computeIfAbsent(words.name(report), name -> new ArrayList<>())
                                .addAll(moments(series, category, report)));
            }
        }
        List<Map.Entry<String, List<SessionFigure.Moment>>> lines = byName.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .sorted(Comparator.comparing(line -> line.getValue().stream()
                        .map(SessionFigure.Moment::year)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()))
                .toList();
        List<SessionFigure.Moment> moments = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            lines.get(i).getValue().stream()
                    .sorted(Comparator.comparing(SessionFigure.Moment::year))
                    .map(moment -> new SessionFigure.Moment(line, moment.year(), moment.when(), moment.text()))
                    .forEach(moments::add);
        }
        return new SessionFigure.Timeline(lines.stream().map(Map.Entry::getKey).toList(), List.copyOf(moments));
    }

    private List<SessionFigure.Moment> moments(Series series, Category category, ParticipantFigure report) {
        String text = category.equals(Category.ALL) ? partName(series) : words.category(category);
        return report.words().stream()
                .flatMap(when -> Dates.year(when).stream()
                        .map(year -> new SessionFigure.Moment(0, year, words.when(when) + words.signs(report), text)))
                .toList();
    }

    private String partName(Series series) {
        return indicator.drawn().size() == 1 ? "" : words.part(series.part());
    }
}
