package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.presentation.deck.DeckDesk;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.workspace.SessionDesk;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;

/** The deck of the demo's next session, so that its page leads to finished slides. It is made once; what people do with it stays. */
@ApplicationScoped
class DemoDeck {

    @Inject
    CalendarReading calendar;

    @Inject
    DeckReading reading;

    @Inject
    DeckDesk desk;

    @Inject
    SessionDesk sessions;

    @Inject
    ActingAs acting;

    /**
     * Makes the slides that are proposed for a round, and chooses them for its session.
     *
     * @param session of which the deck is, planned already
     * @param presenter in whose name
     */
    void choose(SeedSession session, AccountId presenter) {
        SeedSession.Deck deck = session.deck();
        if (deck == null) {
            return;
        }
        RoundCode round = session.round();
        acting.person(presenter, () -> {
            boolean known =
                    reading.decks(round).stream().anyMatch(one -> one.name().equals(deck.name()));
            if (!known) {
                calendar.all().stream()
                        .filter(event -> event.code().value().endsWith("-" + session.name()) && event.isPlanned())
                        .filter(event -> event.details().kind() == EventKind.SESSION)
                        .findFirst()
                        .map(Event::id)
                        .ifPresent(event -> sessions.choose(event, desk.make(round, deck.name(), deck.language())));
            }
            return round;
        });
    }
}
