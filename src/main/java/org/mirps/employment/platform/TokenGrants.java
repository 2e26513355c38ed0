package org.mirps.employment.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mirps.employment.participant.token.TokenDesk;

/** What the personal token of a request was made for: left in the request when it is let in, read where a resource asks for a scope. */
public final class TokenGrants {

    private static final String ATTRIBUTE = TokenGrants.class.getName();

    private TokenGrants() {}

    public static void keep(HttpServletRequest request, TokenDesk.Grant grant) {
        request.setAttribute(ATTRIBUTE, grant);
    }

    /** Empty where the caller comes with a session. */
    public static Optional<TokenDesk.Grant> of(HttpServletRequest request) {
        return Optional.ofNullable((TokenDesk.Grant) request.getAttribute(ATTRIBUTE));
    }
}
