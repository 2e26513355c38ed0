package org.mirps.employment.presentation.deck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.consolidation.indicator.RoundIndicators;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.RegionalTime;

/**
 * Draws decks. In a session many look at the same one, and all of them ask for it in the moment in which something was accepted: a deck is drawn
 * once for each state and language and then kept for a while. Who may ask, the use cases say.
 */
@ApplicationScoped
class Projector {

    private static final int MOST = 16;
    /** As long as what the state does not tell of may be shown after it has changed: practices and events. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    MaterialReader material;

    @Inject
    RoundIndicators indicators;

    @Inject
    Clock clock;

    private final Cache<Key, ShownDeck> drawn =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** @param deck number of the deck; 0 for the proposal of a round */
    private record Key(long deck, RoundCode round, String state, Language language) {}

    ShownDeck shown(Deck deck, Optional<Language> wanted) {
        Language language = wanted.orElse(deck.language());
        return kept(
                new Key(deck.id().value(), deck.round(), state(deck), language),
                Optional.of(deck.name()),
                deck.slides(Placement.SHOWN),
                deck.slides(Placement.APPENDIX));
    }

    ShownDeck proposed(RoundCode round, Language language) {
        Key key = new Key(0, round, indicators.state(round), language);
        ShownDeck known = drawn.getIfPresent(key);
        if (known != null) {
            return known;
        }
        SessionMaterial now = material.of(round, language);
        List<DeckSlide> slides = ProposedDeck.of(now.figures());
        ShownDeck fresh = draw(
                key,
                now,
                Optional.empty(),
                slides.stream()
                        .filter(slide -> slide.placement() == Placement.SHOWN)
                        .toList(),
                slides.stream()
                        .filter(slide -> slide.placement() == Placement.APPENDIX)
                        .toList());
        drawn.put(key, fresh);
        return fresh;
    }

    /** Changes as soon as anything on the slides may. */
    String state(Deck deck) {
        return deck.revision() + "-" + indicators.state(deck.round());
    }

    private ShownDeck kept(Key key, Optional<String> name, List<DeckSlide> shown, List<DeckSlide> appendix) {
        ShownDeck known = drawn.getIfPresent(key);
        if (known != null) {
            return known;
        }
        ShownDeck fresh = draw(key, material.of(key.round(), key.language()), name, shown, appendix);
        drawn.put(key, fresh);
        return fresh;
    }

    private ShownDeck draw(
            Key key, SessionMaterial now, Optional<String> name, List<DeckSlide> shown, List<DeckSlide> appendix) {
        SlidePainter painter = new SlidePainter(now, key.language());
        DeckId deck = new DeckId(key.deck());
        String title = now.participation().round().title().in(key.language());
        return new ShownDeck(
                key.round(),
                name.orElse(title),
                title,
                key.language(),
                now.participation().provisional(),
                RegionalTime.moment(clock.instant(), key.language()),
                key.state(),
                painted(painter, deck, shown),
                painted(painter, deck, appendix));
    }

    private static List<Slide> painted(SlidePainter painter, DeckId deck, List<DeckSlide> slides) {
        return slides.stream()
                .flatMap(slide -> painter.paint(deck, slide).stream())
                .toList();
    }
}
