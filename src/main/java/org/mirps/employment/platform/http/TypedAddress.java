package org.mirps.employment.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mirps.employment.participant.signin.web.OwnAddress;

/**
 * Where the forms of a page stand, whatever led there: by it what was typed in one of them and not stored is found again. A page that is drawn
 * anew because something was wrong has an address without what it is about, so each form sends its own along.
 */
@Named
@RequestScoped
public class TypedAddress {

    /** The name of the field. */
    static final String SENT = "typedAt";

    private static final String LANGUAGE = "lang=";

    @Inject
    HttpServletRequest request;

    /** Path and query, without claims and language. */
    public String getText() {
        String sent = request.getMethod().equals("POST") ? request.getParameter(SENT) : null;
        return OwnAddress.or(sent, asked());
    }

    private String asked() {
        String query = Arrays.stream(DoneFilter.withoutClaims(Objects.requireNonNullElse(request.getQueryString(), ""))
                        .split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(LANGUAGE))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }
}
