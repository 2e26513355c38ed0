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
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.Caller;

/** Lets somebody in who has just shown that they know the password. */
@RequestScoped
public class OpenedSession {

    @Inject
    SecurityContext security;

    @Inject
    Clock clock;

    /** The request goes on as theirs, in a session with another id than before: an id that somebody else knew is worth nothing. */
    public void of(Account account) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new CallerOnlyCredential(
                                Caller.person(account, clock.instant()).name()))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container did not take a verified account: " + status);
        }
        request.changeSessionId();
    }
}
