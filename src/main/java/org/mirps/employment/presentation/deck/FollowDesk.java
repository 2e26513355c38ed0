package org.mirps.employment.presentation.deck;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Following a deck on one's own screen, by a code instead of an account. Whoever has it sees the slide that stands in the room, and of those
 * before and after it nothing.
 */
@UseCases
public class FollowDesk {

    @Inject
    DeckRepository decks;

    @Inject
    Projector projector;

    @Inject
    Looks looks;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * What stands in the room.
     *
     * @param slide anchor of the slide; empty before the first
     * @param state changes as soon as anything on it may
     */
    public record Now(String slide, String state) {}

    /** What somebody who follows sees. @param deck for what every slide of it says; @param slide empty before the first */
    public record Followed(ShownDeck deck, Optional<Slide> slide, Now now) {}

    /** Lets people follow a deck; whoever already does goes on with the same code. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public DeckShowing begin(DeckId id) {
        Deck deck = decks.lock(id);
        return showing(id).orElseGet(() -> {
            decks.end(id);
            return decks.add(new DeckShowing(deck.id(), FollowCode.random(), user.accountId(), clock.instant()));
        });
    }

    /** From now on the code opens nothing. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void end(DeckId id) {
        decks.end(decks.lock(id).id());
        looks.forget();
    }

    /** Says which slide stands in the room. Whom nobody follows, tells nobody. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public void goTo(DeckId id, String slide) {
        Deck deck = decks.get(id);
        boolean known = find(projector.shown(deck, Optional.empty()), slide).isPresent();
        if (known) {
            showing(id).ifPresent(showing -> showing.goTo(slide));
            looks.forget();
        }
    }

    /** Whether people follow a deck, and by which code. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public Optional<DeckShowing> showing(DeckId id) {
        return decks.showing(id).filter(showing -> !showing.isOver(clock.instant()));
    }

    /** What stands in the room now; empty for a code that opens nothing (any more). Half a second old at most. */
    @Permits({})
    @Transactional
    public Optional<Now> now(FollowCode code) {
        return looks.at(code, this::look);
    }

    /** The slide that stands in the room. @param language that of the deck where it is empty */
    @Permits({})
    @Transactional
    public Optional<Followed> follow(FollowCode code, Optional<Language> language) {
        return running(code).map(showing -> {
            Deck deck = decks.get(showing.deck());
            ShownDeck shown = projector.shown(deck, language);
            return new Followed(shown, find(shown, showing.slide()), new Now(showing.slide(), shown.state()));
        });
    }

    private static Optional<Slide> find(ShownDeck deck, String anchor) {
        return Stream.concat(deck.shownOnScreen().stream(), deck.appendixOnScreen().stream())
                .filter(slide -> slide.anchor().equals(anchor))
                .findFirst();
    }

    /** The picture on the slide that stands in the room; empty where there is none. */
    @Permits({})
    @Transactional
    public Optional<SlidePicture> picture(FollowCode code) {
        return running(code)
                .flatMap(showing -> decks.get(showing.deck()).slides().stream()
                        .filter(slide -> SlidePainter.anchor(slide).equals(showing.slide()))
                        .flatMap(slide -> slide.picture().stream())
                        .findFirst()
                        .map(picture -> decks.picture(showing.deck(), picture)));
    }

    private Optional<Now> look(FollowCode code) {
        return running(code)
                .map(showing -> new Now(
                        showing.slide(),
                        projector.state(decks.get(showing.deck())).state()));
    }

    private Optional<DeckShowing> running(FollowCode code) {
        return decks.showing(code).filter(showing -> !showing.isOver(clock.instant()));
    }
}
