package org.mirps.employment.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mirps.employment.participant.MembershipDesk;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.signin.web.OpenedSession;
import org.mirps.employment.participant.signin.web.OwnAddress;
import org.mirps.employment.platform.ActingGuard;
import org.mirps.employment.shared.NotFound;

/** {@code acting=&next=}: the person acts for somebody else of those for whom they work, and goes home or to where they wanted to be. */
@WebServlet("/acting")
public class ActingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MembershipDesk desk;

    @Inject
    transient OpenedSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        MembershipId wanted = ActingGuard.wanted(request);
        if (wanted == null) {
            throw new NotFound("membership to act by");
        }
        session.actBy(desk.choose(wanted), request, response);
        response.sendRedirect(OwnAddress.or(request.getParameter("next"), request.getContextPath() + "/index.xhtml"));
    }
}
