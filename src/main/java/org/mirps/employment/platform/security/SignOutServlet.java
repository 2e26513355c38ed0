package org.mirps.employment.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mirps.employment.audit.AuditLog;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.audit.Outcome;
import org.mirps.employment.shared.CurrentUser;

/** Ends the session. The browser is told to forget what the pages kept for the person. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditLog log;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (user.isSignedIn()) {
            log.write(Matter.SIGN_IN, "SignOut", Outcome.DONE, "");
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(request.getContextPath() + "/login.xhtml");
    }
}
