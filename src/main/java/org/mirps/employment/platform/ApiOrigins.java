package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;

/**
 * The sites whose pages may read the API for programs from a browser, as the operator says: by a token, as any program, and never as the person who
 * is signed in here. Source: the Fetch standard, 3.2, "CORS protocol".
 */
@ApplicationScoped
public class ApiOrigins {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SENT = "Authorization, If-None-Match, Prefer, OData-Version, OData-MaxVersion";
    private static final String READ =
            "ETag, X-Row-Count, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy, OData-Version, Preference-Applied, WWW-Authenticate";
    private static final String REMEMBERED_SECONDS = "600";

    @Inject
    OperatorSites operator;

    private List<String> sites = List.of();

    @PostConstruct
    void read() {
        sites = operator.of("API_ORIGINS");
    }

    /** With their schemes; empty where no site may. */
    public List<String> sites() {
        return sites;
    }

    /**
     * Tells the browser of somebody who reads such a site that its page may read the answer.
     *
     * @return whether the browser has asked before it asks: then that was the answer
     */
    public boolean admit(HttpServletRequest request, HttpServletResponse response) {
        if (sites.isEmpty() || !ApiRequest.isPublic(request)) {
            return false;
        }
        response.addHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        String asked = request.getHeader("Access-Control-Request-Method");
        boolean before = request.getMethod().equals("OPTIONS") && asked != null;
        if (origin == null
                || !OperatorSites.isOneOf(sites, origin)
                || !READING.contains(before ? asked : request.getMethod())) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        if (before) {
            response.setHeader("Access-Control-Allow-Methods", String.join(", ", "GET", "HEAD"));
            response.setHeader("Access-Control-Allow-Headers", SENT);
            response.setHeader("Access-Control-Max-Age", REMEMBERED_SECONDS);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setHeader("Access-Control-Expose-Headers", READ);
        }
        return before;
    }
}
