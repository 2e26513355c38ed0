package org.mirps.employment.participant.signin.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to be: only a place of our own, an absolute path, no scheme, no other host ({@code //}, {@code /\}), no steps upwards,
 * nothing that a browser strips before it looks (tabs, line ends).
 */
public final class OwnAddress {

    private static final Pattern OURS = Pattern.compile("(?!//)(?!.*/\\.\\.)/[\\x21-\\x7E&&[^\\\\]]*");

    private OwnAddress() {}

    public static String or(@Nullable String wanted, String otherwise) {
        return wanted != null && OURS.matcher(wanted).matches() && !wanted.startsWith("/api/") ? wanted : otherwise;
    }
}
