package org.mirps.employment.calendar.reading.ics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Sha256;

/**
 * {@code /calendar.ics?lang=es|en}: the calendar of all years for programs that subscribe to it, without signing in. Any other language is
 * the default one, so that a subscription never breaks. No session is begun.
 */
@WebServlet("/calendar.ics")
public class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Seconds for which a client need not ask again. */
    private static final int FRESH = 900;

    @Inject
    transient CalendarReading calendar;

    @Inject
    transient BaseAddress base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(Objects.requireNonNullElse(request.getParameter("lang"), ""));
        byte[] body = new CalendarWriter(calendar.all(), language, base.text() + "/")
                .write()
                .getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + Sha256.of(body) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=" + FRESH);
        if (Objects.requireNonNullElse(request.getHeader("If-None-Match"), "").contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"calendar-" + language.code() + ".ics\"");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
