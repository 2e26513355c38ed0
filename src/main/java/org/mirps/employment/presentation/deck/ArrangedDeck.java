package org.mirps.employment.presentation.deck;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * A deck as its presenter works on it, in one language.
 *
 * @param newer it is frozen, and something has changed in the round since
 * @param lines all slides in their order, also those that are not shown
 * @param absent figures of the round that no slide shows
 * @param unmapped those that no slide shows on a map, and that have one
 * @param unshaded those that no slide shows as a table with shades, and that have one
 */
public record ArrangedDeck(
        Deck deck,
        String title,
        boolean newer,
        List<Line> lines,
        List<SessionFigure> absent,
        List<SessionFigure> unmapped,
        List<SessionFigure> unshaded) {

    /**
     * A slide in the list.
     *
     * @param title as it would be shown; of a slide without data what it is about
     * @param withoutData nothing can be shown on it now
     */
    public record Line(
            DeckSlide slide, String title, String chapter, Slide.Authorship authorship, boolean withoutData) {}

    static ArrangedDeck of(Deck deck, boolean newer, SessionMaterial material, Language language) {
        SlidePainter painter = new SlidePainter(material, language);
        List<Line> lines = deck.slides().stream()
                .map(slide -> painter.paint(deck.id(), slide)
                        .map(drawn -> new Line(slide, drawn.title(), drawn.chapter(), drawn.authorship(), false))
                        .orElseGet(() -> new Line(slide, name(slide, language), "", Slide.Authorship.GENERATED, true)))
                .toList();
        Set<String> there = shown(deck, SlideKind.FIGURE);
        Set<String> mapped = shown(deck, SlideKind.MAP);
        Set<String> shaded = shown(deck, SlideKind.HEAT);
        return new ArrangedDeck(
                deck,
                material.participation().round().title().in(language),
                newer,
                lines,
                material.figures().stream()
                        .filter(figure -> !there.contains(figure.key()))
                        .toList(),
                material.figures().stream()
                        .filter(figure -> figure.isOnMap() && !mapped.contains(figure.key()))
                        .toList(),
                material.figures().stream()
                        .filter(figure -> figure.isShaded() && !shaded.contains(figure.key()))
                        .toList());
    }

    /** Keys of figures. */
    private static Set<String> shown(Deck deck, SlideKind kind) {
        return deck.slides().stream()
                .filter(slide -> slide.kind() == kind && slide.placement() != Placement.REMOVED)
                .map(DeckSlide::figure)
                .collect(Collectors.toSet());
    }

    /** Of a slide on which nothing can be shown now. */
    private static String name(DeckSlide slide, Language language) {
        return slide.figure().isEmpty()
                ? Texts.of("presentation", language).get("SlideKind." + slide.kind())
                : slide.figure();
    }
}
