package org.mirps.employment.presentation.workspace;

import org.mirps.employment.shared.BusinessRefusal;

/** A session does not work with the round of a deck, so the deck is not shown in it. */
public final class DeckOfAnotherRound extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    DeckOfAnotherRound() {
        super("refusal.DeckOfAnotherRound");
    }
}
