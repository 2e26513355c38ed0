package org.mirps.employment.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Who the caller is, for the container: the account that {@code LoginPage} has checked, kept in the session. A page that needs somebody
 * sends others to sign in and back again; the API answers 401. The caller's name is the account's id.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ResponseFilter.protect(request, response);
        // Such a credential is only made by our own sign-in, after the password was verified; no request can bring one.
        if (context.getAuthParameters().getCredential() instanceof CallerOnlyCredential verified) {
            return context.notifyContainerAboutLogin(verified.getCaller(), Set.of());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return request.getServletPath().startsWith("/api")
                ? refuse(response, context)
                : sendToSignIn(request, response, context);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, HttpMessageContext context) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json");
        try {
            response.getWriter()
                    .write(
                            "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"code\":\"signed-out\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus sendToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = request.getRequestURI() + query;
        String back =
                request.getMethod().equals("GET") ? "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : "";
        return context.redirect(request.getContextPath() + "/login.xhtml" + back);
    }
}
