package org.mirps.employment.presentation.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirps.employment.presentation.FigureChoice;
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
        FigureChoice.mapped(figures).ifPresent(key -> slides.add(DeckSlide.map(key, Placement.SHOWN)));
        slides.add(DeckSlide.of(SlideKind.CHANGES, Placement.SHOWN));
        Set<String> chosen = FigureChoice.ofEveryChapter(figures, MOST_FIGURES);
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
}
