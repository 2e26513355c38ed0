package org.mirps.employment.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which figures of a session are shown where not all of them are. */
public final class FigureChoice {

    private FigureChoice() {}

    /** Key of the figure of which most countries can be coloured; of several the first. */
    public static Optional<String> mapped(List<SessionFigure> figures) {
        return figures.stream()
                .filter(SessionFigure::isOnMap)
                .max(Comparator.comparing(FigureChoice::coloured).thenComparing(figure -> -figures.indexOf(figure)))
                .filter(figure -> coloured(figure) > 0)
                .map(SessionFigure::key);
    }

    private static long coloured(SessionFigure figure) {
        return Objects.requireNonNull(figure.map()).places().stream()
                .filter(place -> place.shade() >= 0)
                .count();
    }

    /** Keys of the first of each chapter, then the second of each, until there are enough. Large numbers stand on a slide of their own. */
    public static Set<String> ofEveryChapter(List<SessionFigure> figures, int enough) {
        Map<String, List<SessionFigure>> chapters = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> !(figure.drawing() instanceof SessionFigure.Numbers)
                        && !(figure.drawing() instanceof SessionFigure.Words))
                .forEach(figure -> chapters.computeIfAbsent(figure.chapter(), unused -> new ArrayList<>())
                        .add(figure));
        Set<String> chosen = new HashSet<>();
        int most = chapters.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (List<SessionFigure> chapter : chapters.values()) {
                if (round < chapter.size() && chosen.size() < enough) {
                    chosen.add(chapter.get(round).key());
                }
            }
        }
        return chosen;
    }
}
