package org.mirps.employment.platform;

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
import org.mirps.employment.participant.TokenDesk;
import org.mirps.employment.participant.TokenRefused;

/**
 * Who the caller is, for the container. People: the account that {@code LoginPage} has checked, kept in the session. Programs: the account of
 * the personal token that each request of {@code /api/v1} brings; nothing is kept of them. A page that needs somebody sends others to sign
 * in and back again, and who comes to the front door is welcomed; the API answers 401. The caller's name is the account's id.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Asks the container to keep the caller in the session. Source: Jakarta Authentication 3.0, 3.8.4. */
    private static final String KEEP = "jakarta.servlet.http.registerSession";

    private static final String CHALLENGE = "Bearer realm=\"MIRPS employment\"";

    @Inject
    TokenDesk tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ResponseFilter.protect(request, response);
        // Such a credential is only made by our own sign-in, after the password was verified; no request can bring one.
        if (context.getAuthParameters().getCredential() instanceof CallerOnlyCredential verified) {
            context.getMessageInfo().getMap().put(KEEP, Boolean.TRUE.toString());
            return context.notifyContainerAboutLogin(verified.getCaller(), Set.of());
        }
        Optional<String> token = ApiRequest.isPublic(request) ? ApiRequest.bearer(request) : Optional.empty();
        if (token.isPresent()) {
            return enter(token.get(), request, response, context);
        }
        Principal known = request.getUserPrincipal(); // of the session
        if (known != null) {
            return context.notifyContainerAboutLogin(known, Set.of());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return ApiRequest.isApi(request)
                ? refuse(Problem.of(401, null, ApiRequest.language(request)), CHALLENGE, response)
                : sendToSignIn(request, response, context);
    }

    /** A token that does not work is an error, also where a session would be enough: the program believes that it is somebody else. */
    private AuthenticationStatus enter(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            TokenDesk.Grant grant = tokens.enter(token);
            TokenGrants.keep(request, grant);
            return context.notifyContainerAboutLogin(
                    Long.toString(grant.account().value()), Set.of());
        } catch (TokenRefused refusal) {
            Problem problem = Problem.of(refusal, ApiRequest.language(request));
            return refuse(problem, CHALLENGE + ", error=\"invalid_token\"", response);
        }
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

    private static AuthenticationStatus sendToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().equals(request.getContextPath() + "/")) {
            return context.redirect(request.getContextPath() + "/welcome.xhtml");
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = request.getRequestURI() + query;
        String back =
                request.getMethod().equals("GET") ? "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : "";
        return context.redirect(request.getContextPath() + "/login.xhtml" + back);
    }
}
