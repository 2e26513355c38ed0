package org.mirps.employment.platform.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
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

    /** What our own pages send with every change. */
    public String getCsrfToken() {
        return session.csrfToken();
    }
}
