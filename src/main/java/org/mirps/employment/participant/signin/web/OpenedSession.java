package org.mirps.employment.participant.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.SignedInUser;

/** Lets somebody in who has just shown that they know the password, or acts for another participant from now on. */
@RequestScoped
public class OpenedSession {

    @Inject
    SecurityContext security;

    @Inject
    SignedInUser user;

    @Inject
    Clock clock;

    /** The request goes on as theirs, by that membership, in a session with another id than before: an id that somebody else knew is worth nothing. */
    public void of(Membership acting) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        open(Caller.person(acting, clock.instant()), (HttpServletRequest) external.getRequest(), (HttpServletResponse)
                external.getResponse());
    }

    /** Who is signed in acts by another membership of theirs; the session ends when it would have ended. */
    public void actBy(Membership chosen, HttpServletRequest request, HttpServletResponse response) {
        Caller caller = Caller.of(request.getUserPrincipal().getName()).by(chosen.id());
        open(caller, request, response);
        user.enter(caller);
    }

    private void open(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new CallerOnlyCredential(caller.name()))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container did not take a verified account: " + status);
        }
        request.changeSessionId();
    }
}
