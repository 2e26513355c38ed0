package org.mirps.employment.platform;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Language;

/** The little that a session keeps: the language that was chosen, and the token that our own pages send with every change. */
@SessionScoped
public class SessionState implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String csrfToken = token();
    private @Nullable Language language;

    public String csrfToken() {
        return csrfToken;
    }

    @Nullable
    public Language language() {
        return language;
    }

    public void speak(Language chosen) {
        language = chosen;
    }

    private static String token() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
