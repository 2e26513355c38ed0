package org.mirps.employment.platform.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.stream.Collectors;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.platform.SessionState;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;

/** Who is signed in, for templates. */
@Named
@RequestScoped
public class ActiveUser {

    @Inject
    CurrentUser currentUser;

    @Inject
    ActiveLanguage language;

    @Inject
    SessionState session;

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return currentUser.isSignedIn();
    }

    public String getName() {
        return currentUser.name();
    }

    /** Roles in the reader's language, joined by commas. */
    public String getRoleNames() {
        Texts words = Texts.of("participant", language.get());
        return currentUser.roles().stream()
                .sorted()
                .map(role -> words.get("Role." + role))
                .collect(Collectors.joining(", "));
    }

    public boolean isContributing() {
        return currentUser.has(Role.CONTRIBUTOR) || currentUser.has(Role.FOCAL_POINT);
    }

    public boolean isFocalPoint() {
        return currentUser.has(Role.FOCAL_POINT);
    }

    public boolean isReadingAll() {
        return currentUser.has(Role.ANALYST) || currentUser.has(Role.COORDINATOR);
    }

    public boolean isPresenting() {
        return isReadingAll() || currentUser.has(Role.PRESENTER);
    }

    public boolean isCoordinating() {
        return currentUser.has(Role.COORDINATOR);
    }

    public boolean isAdministrator() {
        return currentUser.has(Role.ADMINISTRATOR);
    }

    /** Number of the account: by it the browser keeps apart what several people typed in it. */
    public long getAccount() {
        return currentUser.accountId().value();
    }

    /** Number of the membership by which the person acts, which each form sends back; empty if nobody is signed in. Asks no database. */
    public String getActing() {
        Principal caller = request.getUserPrincipal();
        return caller == null ? "" : Caller.of(caller.getName()).membership().toString();
    }

    /** What our own pages send with every change. */
    public String getCsrfToken() {
        return session.csrfToken();
    }
}
