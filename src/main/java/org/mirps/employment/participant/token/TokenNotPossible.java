package org.mirps.employment.participant.token;

import org.mirps.employment.shared.BusinessRefusal;

/** A token that can't be made as it was wished: without a name or scope, for too long, or as one too many. */
public final class TokenNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private TokenNotPossible(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static TokenNotPossible unnamed() {
        return new TokenNotPossible("refusal.TokenNotPossible.unnamed");
    }

    static TokenNotPossible withoutScope() {
        return new TokenNotPossible("refusal.TokenNotPossible.withoutScope");
    }

    /** @param days the longest life of a token */
    static TokenNotPossible tooLong(int days) {
        return new TokenNotPossible("refusal.TokenNotPossible.tooLong", days);
    }

    /** @param most how many a person may have */
    static TokenNotPossible tooMany(int most) {
        return new TokenNotPossible("refusal.TokenNotPossible.tooMany", most);
    }
}
