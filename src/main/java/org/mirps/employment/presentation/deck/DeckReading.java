package org.mirps.employment.presentation.deck;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Reading and showing decks, by the regional team. Every method throws {@link org.mirps.employment.shared.NotFound} for a round, deck or slide
 * that is not there.
 */
@UseCases
public class DeckReading {

    @Inject
    DeckRepository decks;

    @Inject
    Projector projector;

    @Inject
    MaterialReader material;

    /**
     * What an open show is told.
     *
     * @param state changes as soon as anything on the slides may
     * @param newer the slides are frozen, and since then something has changed in the round
     */
    public record ShowState(String state, boolean newer) {}

    /** Those of a round, the one that was changed last first; also those that were thrown away. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public List<Deck> decks(RoundCode round) {
        return decks.of(round);
    }

    /** As it is shown now. @param language that of the deck where it is empty */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public ShownDeck shown(DeckId id, Optional<Language> language) {
        return projector.shown(decks.get(id), language);
    }

    /** What would be shown of a round if nobody had made a deck. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public ShownDeck proposed(RoundCode round, Language language) {
        return projector.proposed(round, language);
    }

    /** A deck as its presenter works on it: every slide, with what the numbers give for it. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public ArrangedDeck arranged(DeckId id, Language language) {
        Deck deck = decks.get(id);
        boolean newer = deck.frozenAt().isPresent() && projector.state(deck).newer();
        return ArrangedDeck.of(deck, newer, material.of(deck, language), language);
    }

    /** What one slide would say in both languages without the words of its presenter. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public SlideSheet sheet(DeckId id, SlideId slide) {
        Deck deck = decks.get(id);
        DeckSlide found = deck.slide(slide);
        Optional<SlidePainter.Sketch> es = sketch(deck, found, Language.ES);
        Optional<SlidePainter.Sketch> en = sketch(deck, found, Language.EN);
        return new SlideSheet(
                deck,
                found,
                both(es.map(SlidePainter.Sketch::title), en.map(SlidePainter.Sketch::title)),
                both(es.map(SlidePainter::basis), en.map(SlidePainter::basis)));
    }

    /** @throws org.mirps.employment.shared.NotFound also for a picture of another deck */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public SlidePicture picture(DeckId deck, long picture) {
        return decks.picture(deck, picture);
    }

    /** Changes as soon as anything on the slides may. @param deck whose slides are open somewhere */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public ShowState state(DeckId deck) {
        return projector.state(decks.get(deck));
    }

    /** Of what is proposed for a round. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public ShowState state(RoundCode round) {
        return new ShowState(material.state(round), false);
    }

    private Optional<SlidePainter.Sketch> sketch(Deck deck, DeckSlide slide, Language language) {
        return new SlidePainter(material.of(deck, language), language).sketch(deck.id(), slide);
    }

    private static LocalizedText both(Optional<String> es, Optional<String> en) {
        return new LocalizedText(es.orElse(""), en.orElse(""));
    }
}
