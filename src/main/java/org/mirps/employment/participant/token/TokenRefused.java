package org.mirps.employment.participant.token;

import org.mirps.employment.shared.BusinessRefusal;

/** A personal token that is unknown, revoked or expired, or whose account is disabled. Does not tell which. Answered with 401. */
public final class TokenRefused extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public TokenRefused() {
        super("refusal.TokenRefused");
    }
}
