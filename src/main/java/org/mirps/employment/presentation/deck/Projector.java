package org.mirps.employment.presentation.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** Draws decks as they are now. Who may ask, the use cases say. */
@ApplicationScoped
class Projector {

    /** Number of a deck that is only proposed. */
    private static final DeckId PROPOSED = new DeckId(0);

    @Inject
    MaterialReader material;

    ShownDeck shown(Deck deck, Optional<Language> wanted) {
        Language language = wanted.orElse(deck.language());
        return draw(deck.id(), deck.name(), state(deck).state(), deck.slides(), material.of(deck, language), language);
    }

    ShownDeck proposed(RoundCode round, Language language) {
        SessionMaterial now = material.of(round, language);
        String title = now.participation().round().title().in(language);
        return draw(PROPOSED, title, now.state(), ProposedDeck.of(now.figures()), now, language);
    }

    /** Changes as soon as anything on the slides may. */
    DeckReading.ShowState state(Deck deck) {
        String now = material.state(deck.round());
        return new DeckReading.ShowState(deck.revision() + "-" + material.state(deck, now), deck.isOlderThan(now));
    }

    private static ShownDeck draw(
            DeckId deck, String name, String state, List<DeckSlide> slides, SessionMaterial now, Language language) {
        SlidePainter painter = new SlidePainter(now, language);
        return new ShownDeck(
                now.participation().round().code(),
                name,
                now.participation().round().title().in(language),
                language,
                now.participation().provisional(),
                moment(now, now.at(), language),
                moment(now, now.listed(), language),
                now.frozen(),
                state,
                painted(painter, deck, slides, Placement.SHOWN),
                painted(painter, deck, slides, Placement.APPENDIX));
    }

    /** With the vintage that holds these answers, where one does: whoever quotes a slide can say where it is kept. */
    private static String moment(SessionMaterial now, Instant at, Language language) {
        String moment = RegionalTime.moment(at, language);
        return now.vintage()
                .map(number -> Texts.of("presentation", language).get("show.text.vintage", moment, number))
                .orElse(moment);
    }

    private static List<Slide> painted(SlidePainter painter, DeckId deck, List<DeckSlide> slides, Placement placement) {
        return slides.stream()
                .filter(slide -> slide.placement() == placement)
                .flatMap(slide -> painter.paint(deck, slide).stream())
                .toList();
    }
}
