package org.mirps.employment.platform.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.people.AccountDesk;
import org.mirps.employment.platform.ApiRequest;
import org.mirps.employment.platform.EveryonesPages;
import org.mirps.employment.platform.SessionState;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LanguageChoice;

/**
 * The language of a request: the one asked for by {@code ?lang=}, else the one chosen in this session, else the account's, else Spanish.
 * Asking for one remembers it in the session, and in the account of who is signed in. Programs have no session: what they read in
 * {@code /api/v1} speaks the language of {@code Accept-Language}.
 */
@RequestScoped
public class SessionLanguage implements ActiveLanguage, LanguageChoice {

    static final String PARAMETER = "lang";

    @Inject
    HttpServletRequest request;

    @Inject
    SessionState session;

    @Inject
    CurrentUser currentUser;

    @Inject
    AccountDesk accounts;

    private @Nullable Language language;

    @Override
    public Language get() {
        Language known = language;
        if (known == null) {
            known = find();
            language = known;
        }
        return known;
    }

    @Override
    public void preset(Language preferred) {
        if (session.language() == null) {
            session.speak(preferred);
        }
    }

    private Language find() {
        if (ApiRequest.isPublic(request)) {
            return ApiRequest.language(request);
        }
        String asked = request.getParameter(PARAMETER);
        if (asked != null && EveryonesPages.isAsked(request) && request.getSession(false) == null) {
            return Language.of(
                    asked); // no session is begun for readers of public pages: their links carry the language
        }
        if (asked != null) {
            return choose(Language.of(asked));
        }
        // No session is begun just to say that nothing was chosen.
        return request.getSession(false) == null
                ? Language.DEFAULT
                : Objects.requireNonNullElse(session.language(), Language.DEFAULT);
    }

    private Language choose(Language chosen) {
        session.speak(chosen);
        if (currentUser.isSignedIn()) {
            accounts.speak(chosen);
        }
        return chosen;
    }
}
