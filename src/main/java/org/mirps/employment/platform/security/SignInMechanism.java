package org.mirps.employment.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.participant.SessionLife;
import org.mirps.employment.participant.SignedInUser;
import org.mirps.employment.participant.token.TokenDesk;
import org.mirps.employment.participant.token.TokenRefused;
import org.mirps.employment.platform.ApiOrigins;
import org.mirps.employment.platform.ApiRequest;
import org.mirps.employment.platform.Causes;
import org.mirps.employment.platform.RequestOrigin;
import org.mirps.employment.platform.TokenGrants;
import org.mirps.employment.platform.http.Problem;
import org.mirps.employment.platform.http.ProblemKind;
import org.mirps.employment.platform.http.ResponseFilter;
import org.mirps.employment.shared.Language;

/**
 * Who the caller is, for the container. People: the account that {@code LoginPage} has checked, kept in the session until that is over or the
 * account lets it go on no longer. Programs: the account of the personal token that each request of {@code /api/v1} brings; nothing is kept
 * of them. A page that needs somebody sends others to sign
 * in and back again, and who comes to the front door is welcomed; the API answers 401. The caller's name is that of {@link Caller}.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Asks the container to keep the caller in the session. Source: Jakarta Authentication 3.0, 3.8.4. */
    private static final String KEEP = "jakarta.servlet.http.registerSession";

    /** The request is for another host. Source: RFC 9110, 15.5.20. */
    private static final int MISDIRECTED = 421;

    private static final String CHALLENGE = "Bearer realm=\"MIRPS employment\"";

    @Inject
    RequestOrigin reach;

    @Inject
    ApiOrigins origins;

    @Inject
    TokenDesk tokens;

    @Inject
    SignedInUser user;

    @Inject
    SessionLife life;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ResponseFilter.protect(request, response);
        if (origins.admit(request, response)) {
            return AuthenticationStatus.SEND_CONTINUE; // which methods there are: nothing to be allowed for
        }
        try {
            return decide(request, response, context);
        } catch (RuntimeException failure) {
            if (!Causes.isUnavailable(failure)) {
                throw failure;
            }
            ResponseFilter.log(failure, request);
            return comeAgain(response);
        }
    }

    private AuthenticationStatus decide(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (!reach.isOurs(request) && !request.getRequestURI().startsWith("/health")) {
            response.setStatus(MISDIRECTED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        // Such a credential is only made by our own sign-in, after the password was verified; no request can bring one.
        if (context.getAuthParameters().getCredential() instanceof CallerOnlyCredential verified) {
            context.getMessageInfo().getMap().put(KEEP, Boolean.TRUE.toString());
            return context.notifyContainerAboutLogin(verified.getCaller(), Set.of());
        }
        Optional<String> token = ApiRequest.isPublic(request) ? ApiRequest.token(request) : Optional.empty();
        if (token.isPresent()) {
            return enter(token.get(), request, response, context);
        }
        Principal known = request.getUserPrincipal(); // of the session
        if (known != null && isStill(Caller.of(known.getName()), context)) {
            return context.notifyContainerAboutLogin(known, Set.of());
        }
        boolean closed = known != null && context.isProtected() && user.isClosed(Caller.of(known.getName()));
        if (known != null && !closed) {
            request.getSession()
                    .invalidate(); // that of a closed account admits nobody, and each page of it is told why
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return ApiRequest.isApi(request)
                ? refuse(whyNot(closed, ApiRequest.language(request)), CHALLENGE, response)
                : sendToSignIn(request, response, context);
    }

    /** Who was signed in is told whether it helps to sign in again. */
    private static Problem whyNot(boolean closed, Language language) {
        return Problem.of(closed ? ProblemKind.ACCOUNT_CLOSED : ProblemKind.NOT_SIGNED_IN, language);
    }

    /** Pages for everybody, and what they are made of, do not ask the database for it: there {@link SignedInUser} is nobody. */
    private boolean isStill(Caller caller, HttpMessageContext context) {
        return !life.isOver(caller) && (!context.isProtected() || user.enter(caller));
    }

    /** A token that does not work is an error, also where a session would be enough: the program believes that it is somebody else. */
    private AuthenticationStatus enter(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            TokenDesk.Grant grant = tokens.enter(token);
            TokenGrants.keep(request, grant);
            return context.notifyContainerAboutLogin(
                    Caller.program(grant.account(), grant.membership()).name(), Set.of());
        } catch (TokenRefused refusal) {
            Problem problem = Problem.of(refusal, ApiRequest.language(request));
            return refuse(problem, CHALLENGE + ", error=\"invalid_token\"", response);
        }
    }

    /** Who it is cannot be found out now. */
    private static AuthenticationStatus comeAgain(HttpServletResponse response) {
        try {
            ResponseFilter.sendLater(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** @param challenge how to come in. Source: RFC 6750, 3 */
    private static AuthenticationStatus refuse(Problem problem, String challenge, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", challenge);
        try {
            problem.write(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus sendToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String base = reach.address(request).text() + request.getContextPath();
        if (request.getRequestURI().equals(request.getContextPath() + "/")) {
            return context.redirect(base + "/welcome.xhtml");
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = request.getRequestURI() + query;
        String back =
                request.getMethod().equals("GET") ? "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : "";
        return context.redirect(base + "/login.xhtml" + back);
    }
}
