package org.mirps.employment.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.mirps.employment.shared.Language;

/** What is asked of the API rather than of a page, read from the request alone: also where nobody is signed in and no session is there. */
public final class ApiRequest {

    private static final String SERVLET = "/api";
    private static final String PUBLIC = "/v1";
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

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

    /**
     * The token that is sent: what stands behind the word Bearer (RFC 6750), or the password of who knows names and passwords only (RFC 7617), as
     * programs for charts do; empty where another scheme or nothing is sent. Schemes are not case-sensitive.
     */
    public static Optional<String> token(HttpServletRequest request) {
        Optional<String> basic = credentials(BASIC, request).flatMap(ApiRequest::password);
        return basic.isPresent() ? basic : credentials(BEARER, request);
    }

    private static Optional<String> credentials(String scheme, HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(sent -> sent + " ") // also the word alone, which is an empty token
                .filter(sent -> sent.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(sent -> sent.substring(scheme.length()).strip());
    }

    /** Whatever the name. What cannot be read is a password that nobody has. */
    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.of("");
        }
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
