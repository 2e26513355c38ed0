package org.mirps.employment.participant.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.participant.people.ProfileDesk;

/**
 * {@code /unsubscribe?key=}, the List-Unsubscribe address of mail: a program of the reader's posts here, without session or question (RFC 8058). Who
 * opens it in a browser is shown the page where it is chosen; reading an address changes nothing.
 */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProfileDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/mailing.xhtml?key="
                + URLEncoder.encode(key(request), StandardCharsets.UTF_8));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            desk.hear(key(request), MailRhythm.NEVER);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (LinkNotValid nobodys) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String key(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("key"), "");
    }
}
