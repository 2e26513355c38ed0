package org.mirps.employment.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.platform.Causes;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.TryLater;

/**
 * Outermost: security headers on every response, and failures mapped in one place. A refusal answers 403 or 404 and tells nothing; anything
 * else is logged once, with an id that the person sees too.
 */
public class ResponseFilter extends HttpFilter {

    /** Request attribute with the id of a failure. */
    static final String FAILURE_ID = "org.mirps.employment.failureId";

    private static final String EXPIRED = "/WEB-INF/errorpages/expired.xhtml";
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ResponseFilter.class.getName());

    /** For everything that is not a Faces page; PrimeFaces writes the policy of those, with its nonce (web.xml). */
    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(request, response);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            answer(failure, request, response);
        }
    }

    /** Sets the security headers. The container answers who is not signed in before any filter: it asks for them too. */
    public static void protect(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        boolean resource = path.startsWith("/jakarta.faces.resource");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!PublishedPages.isEmbedded(request)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (resource || !path.endsWith(".xhtml") && !path.equals("/results")) {
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        }
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Causes.isExpiredView(failure) && !response.isCommitted()) {
            response.resetBuffer();
            protect(request, response);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            request.getRequestDispatcher(EXPIRED).forward(ErrorPages.asFirstRequest(request), response);
            return;
        }
        int status = status(failure);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            log(failure, request);
        }
        if (response.isCommitted()) {
            // Too late for an answer: the connection is cut, so that nobody takes half a page or file for a whole one.
            throw new ServletException("Cut after the response had begun");
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            sendLater(response);
        } else {
            response.sendError(status);
        }
    }

    /** Answers 503: asked again in some seconds, it may work. */
    public static void sendLater(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(TryLater.SECONDS));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /**
     * Logs a failure under a new id, which is also left in the request: one line with what it began with, who and where. The stack follows
     * once a minute for each kind ({@code LogLine}).
     */
    public static String log(Throwable failure, HttpServletRequest request) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(FAILURE_ID, id);
        String who = request.getUserPrincipal() == null
                ? "nobody signed in"
                : "account "
                        + Caller.of(request.getUserPrincipal().getName())
                                .account()
                                .value();
        LOG.log(
                Causes.isUnavailable(failure) ? Level.WARNING : Level.SEVERE,
                failure,
                () -> "Failure " + id + " at " + request.getMethod() + " " + request.getRequestURI() + " of " + who
                        + ": " + oneLine(Causes.first(failure)));
        return id;
    }

    private static String oneLine(Throwable cause) {
        return cause.toString().lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static int status(Exception failure) {
        if (Causes.isTampered(failure)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return Causes.refusal(failure)
                .map(ResponseFilter::status)
                .orElse(
                        Causes.isUnavailable(failure)
                                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static int status(BusinessRefusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof NotPermitted ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_CONFLICT;
    }
}
