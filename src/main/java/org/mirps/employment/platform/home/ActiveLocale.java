package org.mirps.employment.platform.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;

/** The page's language, for templates. */
@Named
@RequestScoped
public class ActiveLocale {

    @Inject
    ActiveLanguage active;

    @Inject
    HttpServletRequest request;

    /** {@code es} or {@code en}. */
    public String getLanguage() {
        return active.get().code();
    }

    /** How numbers, dates and times are written. */
    public Locale getFormats() {
        return active.get().formats();
    }

    /** This page in the other language. */
    public String getOtherLanguageUrl() {
        Language other = active.get() == Language.ES ? Language.EN : Language.ES;
        Stream<String> kept = request.getParameterMap().entrySet().stream()
                .filter(parameter -> request.getMethod().equals("GET"))
                .filter(parameter -> !parameter.getKey().equals(SessionLanguage.PARAMETER))
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)));
        return request.getContextPath()
                + request.getServletPath()
                + Stream.concat(kept, Stream.of(SessionLanguage.PARAMETER + "=" + other.code()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /**
     * What links between pages for everybody have at their end: the language of a visitor who chose one in the address. No session is begun
     * for visitors, so nothing else remembers it.
     */
    public String getKept() {
        return kept("&");
    }

    /** The same for addresses that have no other parameter. */
    public String getKeptAlone() {
        return kept("?");
    }

    private String kept(String before) {
        return request.getParameter(SessionLanguage.PARAMETER) == null || request.getSession(false) != null
                ? ""
                : before + SessionLanguage.PARAMETER + "=" + getLanguage();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
