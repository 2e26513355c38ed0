package org.mirps.employment.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.mirps.employment.platform.EmbedHosts;
import org.mirps.employment.presentation.results.ResultsReading;
import org.mirps.employment.shared.Sha256;

/**
 * Published results may be kept by browsers and by what stands between, for a minute, and are then asked about by their tag. The tag is made from
 * the state of all that is published, so that nothing has to be drawn to say that nothing has changed. Who is signed in has a page of their own: it is
 * kept nowhere. Other sites that the operator names may show the page of one figure within theirs. Source: docs/decisions/0050.
 */
@WebFilter(urlPatterns = {"/results/*", "/api/internal/results/*", "/api/v1/results/*"})
public class PublishedPages extends HttpFilter {

    static final String KEPT = "public, max-age=60, must-revalidate";

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOBODY_FRAMES = "frame-ancestors 'none'";

    @Inject
    transient ResultsReading results;

    @Inject
    transient EmbedHosts hosts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse framed = isEmbedded(request) ? new Framed(response) : response;
        if (!READING.contains(request.getMethod()) || isSomebody(request)) {
            chain.doFilter(request, framed);
            return;
        }
        String tag = tag(request);
        if (asksFor(request, tag)) {
            mark(response, tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(request, new Kept(framed, tag));
        }
    }

    /** Coordinators see what is not published yet; so of whom we know, nothing is kept. */
    private static boolean isSomebody(HttpServletRequest request) {
        return request.getSession(false) != null || request.getHeader("Authorization") != null;
    }

    /** Whether the page of one figure is asked for that others may show. */
    static boolean isEmbedded(HttpServletRequest request) {
        return request.getServletPath().equals("/results/embed.xhtml");
    }

    /** Weak, because answers may travel compressed; another one after each build, which may draw differently. */
    private String tag(HttpServletRequest request) {
        String asked = request.getRequestURI() + "?" + Objects.requireNonNullElse(request.getQueryString(), "");
        String build = Objects.requireNonNullElse(
                request.getServletContext().getInitParameter("org.omnifaces.VERSIONED_RESOURCE_HANDLER_VERSION"), "");
        String all = build + "\n" + asked + "\n" + results.state();
        return "W/\"" + Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + "\"";
    }

    private static boolean asksFor(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    private static void mark(HttpServletResponse response, String tag) {
        response.setHeader("Cache-Control", KEPT);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Cookie, Authorization, Accept-Encoding");
    }

    /** Marked when its body begins, which that of a refusal does elsewhere. */
    private static final class Kept extends HttpServletResponseWrapper {

        private final String tag;

        Kept(HttpServletResponse response, String tag) {
            super(response);
            this.tag = tag;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            markIfWell();
            return super.getWriter();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            markIfWell();
            return super.getOutputStream();
        }

        private void markIfWell() {
            if (getStatus() == SC_OK) {
                mark(this, tag);
            }
        }
    }

    /** Says which sites may frame it, where the policy of all pages says that none may. */
    private final class Framed extends HttpServletResponseWrapper {

        Framed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, framed(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, framed(name, value));
        }

        private String framed(String name, String value) {
            return name.equalsIgnoreCase(POLICY)
                    ? value.replace(NOBODY_FRAMES, "frame-ancestors " + hosts.frameAncestors())
                    : value;
        }
    }
}
