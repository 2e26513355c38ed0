package org.mirps.employment.presentation.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.presentation.SessionFigure;

/**
 * The slides with which a deck begins: what belongs to every session, and of the figures as many as people follow, from every chapter alike;
 * the others behind them. Source: docs/decks.md.
 */
final class ProposedDeck {

    /** Slides of figures; with the others it makes 15 to 20. */
    static final int MOST_FIGURES = 11;

    private ProposedDeck() {}

    /** @param figures those that have data, in the order of the form */
    static List<DeckSlide> of(List<SessionFigure> figures) {
        List<DeckSlide> slides = new ArrayList<>();
        slides.add(DeckSlide.of(SlideKind.COVER, Placement.SHOWN));
        slides.add(DeckSlide.of(SlideKind.PARTICIPATION, Placement.SHOWN));
        slides.add(DeckSlide.of(SlideKind.HEADLINES, Placement.SHOWN));
        mapped(figures).ifPresent(key -> slides.add(DeckSlide.map(key, Placement.SHOWN)));
        slides.add(DeckSlide.of(SlideKind.CHANGES, Placement.SHOWN));
        Set<String> chosen = chosen(figures);
        figures.stream()
                .filter(figure -> chosen.contains(figure.key()))
                .forEach(figure -> slides.add(DeckSlide.figure(figure.key(), Placement.SHOWN)));
        slides.add(DeckSlide.of(SlideKind.GAPS, Placement.SHOWN));
        slides.add(DeckSlide.of(SlideKind.PRACTICES, Placement.SHOWN));
        slides.add(DeckSlide.of(SlideKind.CALENDAR, Placement.SHOWN));
        figures.stream()
                .filter(figure -> !chosen.contains(figure.key()))
                .forEach(figure -> slides.add(DeckSlide.figure(figure.key(), Placement.APPENDIX)));
        return slides;
    }

    /** The figure of which most countries can be coloured; of several the first. */
    private static Optional<String> mapped(List<SessionFigure> figures) {
        return figures.stream()
                .filter(SessionFigure::isOnMap)
                .max(Comparator.comparing(ProposedDeck::coloured).thenComparing(figure -> -figures.indexOf(figure)))
                .filter(figure -> coloured(figure) > 0)
                .map(SessionFigure::key);
    }

    private static long coloured(SessionFigure figure) {
        return Objects.requireNonNull(figure.map()).places().stream()
                .filter(place -> place.shade() >= 0)
                .count();
    }

    /** The first of each chapter, then the second of each, until there are enough. Large numbers stand on a slide of their own. */
    private static Set<String> chosen(List<SessionFigure> figures) {
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
                if (round < chapter.size() && chosen.size() < MOST_FIGURES) {
                    chosen.add(chapter.get(round).key());
                }
            }
        }
        return chosen;
    }
}
