package org.mirps.employment.participant.signin;

import org.mirps.employment.shared.BusinessRefusal;

/** A new password that is too long, or that others would try soon. */
public final class PasswordNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private PasswordNotPossible(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    /** @param most characters that it may have */
    static PasswordNotPossible tooLong(int most) {
        return new PasswordNotPossible("refusal.PasswordNotPossible.tooLong", most);
    }

    /** It is the one of before. */
    static PasswordNotPossible same() {
        return new PasswordNotPossible("refusal.PasswordNotPossible.same");
    }

    /** Well known, a pattern, or made of what others know of the person. */
    static PasswordNotPossible guessed() {
        return new PasswordNotPossible("refusal.PasswordNotPossible.guessed");
    }
}
