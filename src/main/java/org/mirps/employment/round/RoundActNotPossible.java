package org.mirps.employment.round;

import org.mirps.employment.shared.BusinessRefusal;

/** A round stands where this cannot be done with it. Nothing was changed. */
public final class RoundActNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private RoundActNotPossible(String textKey) {
        super(textKey);
    }

    static RoundActNotPossible in(RoundState state) {
        return new RoundActNotPossible("refusal.RoundActNotPossible." + state);
    }

    /** It would be over at once. */
    static RoundActNotPossible overdue() {
        return new RoundActNotPossible("refusal.RoundActNotPossible.overdue");
    }

    /** Who is to be taken out takes no part, or who is to come back does. */
    static RoundActNotPossible doneAlready() {
        return new RoundActNotPossible("refusal.RoundActNotPossible.doneAlready");
    }
}
