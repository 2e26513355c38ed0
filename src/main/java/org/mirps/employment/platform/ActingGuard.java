package org.mirps.employment.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.participant.MembershipId;

/**
 * Each form sends the membership by which its page was drawn. Where the person has chosen another one meanwhile, in another tab, what the form
 * says would land in the wrong place.
 */
public final class ActingGuard {

    /** Sent by each form. */
    public static final String ACTING = "acting";

    /** Sent with it where the person wants to act by that one again. */
    public static final String AGAIN = "again";

    private static final Set<String> OURS = Set.of(ACTING, AGAIN, "csrf");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private ActingGuard() {}

    /** A field of a form that was sent. */
    public record Sent(String name, String value) {}

    /** By which membership the page was drawn whose form is sent; null where it does not say so. */
    public static @Nullable MembershipId wanted(HttpServletRequest request) {
        String sent = Objects.requireNonNullElse(request.getParameter(ACTING), "");
        return NUMBER.matcher(sent).matches() ? new MembershipId(Long.parseLong(sent)) : null;
    }

    /** Whether it was drawn for something else than that by which the person acts now. */
    public static boolean isOfOther(HttpServletRequest request) {
        MembershipId wanted = request.getUserPrincipal() == null ? null : wanted(request);
        return wanted != null
                && !Caller.of(request.getUserPrincipal().getName()).membership().equals(wanted);
    }

    /** Whether it was drawn for somebody, and nobody is signed in any more. */
    public static boolean isOfSessionThatEnded(HttpServletRequest request) {
        return request.getUserPrincipal() == null && wanted(request) != null;
    }

    public static List<Sent> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !OURS.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Sent(field.getKey(), value)))
                .toList();
    }

    /** Whether {@link #sent} is all of it, without a file. */
    public static boolean isWhole(HttpServletRequest request) {
        return !Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    }
}
