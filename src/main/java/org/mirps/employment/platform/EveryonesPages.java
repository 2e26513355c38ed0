package org.mirps.employment.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The pages that everybody may read without signing in, and that begin no session for it: no cookie is set, so nobody has to be asked, and
 * any number of readers costs no memory. web.xml lets everybody in to the same addresses. Source: docs/decisions/0024.
 */
public final class EveryonesPages {

    private static final Set<String> PATHS = Set.of(
            "/welcome.xhtml",
            "/help.xhtml",
            "/problems.xhtml",
            "/calendar.xhtml",
            "/event.xhtml",
            "/roadmap.xhtml",
            "/follow.xhtml",
            "/results",
            "/results/list.xhtml",
            "/results/round.xhtml",
            "/results/chapter.xhtml",
            "/results/figure.xhtml",
            "/results/embed.xhtml",
            "/results/country.xhtml",
            "/practices/list.xhtml",
            "/practices/practice.xhtml",
            "/practices/recommendations.xhtml",
            "/practices/recommendation.xhtml");

    private static final String ERRORS = "/WEB-INF/errorpages/";

    private EveryonesPages() {}

    /** Also of a page that says that there is none, or what else went wrong: it is drawn in place of the one that was asked for. */
    public static boolean isAsked(HttpServletRequest request) {
        String path = request.getServletPath();
        return PATHS.contains(path) || path.startsWith(ERRORS);
    }
}
