package org.mirps.employment.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Objects;
import java.util.Set;
import org.mirps.employment.participant.MembershipDesk;
import org.mirps.employment.participant.signin.web.OpenedSession;
import org.mirps.employment.participant.signin.web.OwnAddress;
import org.mirps.employment.platform.ActingGuard;
import org.mirps.employment.platform.SessionState;

/**
 * What was typed for one participant is not stored for another: of a form whose page was drawn before its person chose to act for another one,
 * nothing is done. The answer says so, and holds what was sent, so that one button acts for the first one again and sends it. Nor is it stored for
 * nobody: of a form on a page that anybody may read, sent after the session has ended, its person signs in first.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class ActingFilter extends HttpFilter {

    private static final String SIGN_IN = "/login.xhtml";

    /** Whatever is sent there is of the person, whoever they act for; passwords are never given back. */
    private static final Set<String> OF_THE_PERSON = Set.of(
            "/account/profile.xhtml",
            "/account/password.xhtml",
            SIGN_IN,
            "/setup.xhtml",
            "/forgot.xhtml",
            "/mailing.xhtml");

    private static final String OTHER = "/WEB-INF/errorpages/acting.xhtml";
    private static final long serialVersionUID = 1L;

    @Inject
    transient MembershipDesk desk;

    @Inject
    transient OpenedSession session;

    @Inject
    transient SessionState state;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ofThePerson = OF_THE_PERSON.contains(request.getServletPath());
        if (!request.getMethod().equals("POST") || ofThePerson) {
            chain.doFilter(request, response);
        } else if (ActingGuard.isOfSessionThatEnded(request)) {
            String back = OwnAddress.or(request.getParameter(TypedAddress.SENT), request.getRequestURI());
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?next=" + URLEncoder.encode(back, UTF_8));
        } else if (!ActingGuard.isOfOther(request)) {
            chain.doFilter(request, response);
        } else if (request.getParameter(ActingGuard.AGAIN) != null && CsrfFilter.isOurs(request, state)) {
            session.actBy(desk.choose(Objects.requireNonNull(ActingGuard.wanted(request))), request, response);
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            request.getRequestDispatcher(OTHER).forward(ErrorPages.asFirstRequest(request), response);
        }
    }
}
