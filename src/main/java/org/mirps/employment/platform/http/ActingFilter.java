package org.mirps.employment.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.mirps.employment.participant.MembershipDesk;
import org.mirps.employment.participant.signin.web.OpenedSession;
import org.mirps.employment.platform.ActingGuard;
import org.mirps.employment.platform.SessionState;

/**
 * What was typed for one participant is not stored for another: of a form whose page was drawn before its person chose to act for another one,
 * nothing is done. The answer says so, and holds what was sent, so that one button acts for the first one again and sends it.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class ActingFilter extends HttpFilter {

    /** Whatever is sent there is of the person, whoever they act for; passwords are never given back. */
    private static final Set<String> OF_THE_PERSON = Set.of(
            "/account/profile.xhtml",
            "/account/password.xhtml",
            "/login.xhtml",
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
        if (!request.getMethod().equals("POST")
                || OF_THE_PERSON.contains(request.getServletPath())
                || !ActingGuard.isOfOther(request)) {
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
