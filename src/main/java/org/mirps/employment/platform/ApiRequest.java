package org.mirps.employment.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.mirps.employment.shared.Language;

/** What is asked of the API rather than of a page, read from the request alone: also where nobody is signed in and no session is there. */
public final class ApiRequest {

    private static final String SERVLET = "/api";
    private static final String PUBLIC = "/v1";
    private static final String SCHEME = "Bearer ";

    private ApiRequest() {}

    public static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().equals(SERVLET);
    }

    /** Whether what failed was asked of the API; for the request that is dispatched to an error page. */
    public static boolean wasApi(HttpServletRequest error) {
        String asked = (String) error.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked != null && (asked + "/").startsWith(error.getContextPath() + SERVLET + "/");
    }

    /** Whether it is asked of the part that programs may use, {@code /api/v1}. */
    public static boolean isPublic(HttpServletRequest request) {
        return isApi(request) && (request.getPathInfo() + "/").startsWith(PUBLIC + "/");
    }

    /** What stands behind the word Bearer (RFC 6750); empty where another scheme or nothing is sent. The scheme is not case-sensitive. */
    public static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(sent -> sent + " ") // also the word alone, which is an empty token
                .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(sent -> sent.substring(SCHEME.length()).strip());
    }

    /** The first of our languages that the caller accepts ({@code Accept-Language}); the default where there is none. */
    public static Language language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.DEFAULT; // without the header a container names its own locale
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Language.find(code).stream())
                .findFirst()
                .orElse(Language.DEFAULT);
    }
}
