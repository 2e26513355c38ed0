package org.mirps.employment.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.mirps.employment.platform.SessionState;

/**
 * Requires the session's token, as a header or a form field, of every change that arrives outside Faces (whose view state is its own
 * token). Sessions live in cookies, so another site's page could otherwise make a signed-in browser change something.
 */
@WebFilter(urlPatterns = {"/api/internal/*", "/sign-out", "/acting"})
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient SessionState session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        return isOurs(request, session);
    }

    static boolean isOurs(HttpServletRequest request, SessionState session) {
        String header = request.getHeader("X-CSRF-Token");
        String sent = header != null ? header : request.getParameter("csrf");
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        session.csrfToken().getBytes(StandardCharsets.UTF_8));
    }
}
