package org.mirps.employment.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Other sites, as an operator names them in a setting. */
final class OperatorSites {

    /** A host with its scheme, https unless it is said; the first label may be a star. */
    private static final Pattern SITE =
            Pattern.compile("(https?://)?(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]{1,5})?");

    private OperatorSites() {}

    /** With their schemes; what is no site is told to the operator, and there are none then. */
    static List<String> read(String name, Optional<String> setting, StartupNotices notices) {
        try {
            return parsed(setting.orElse(""));
        } catch (IllegalArgumentException wrong) {
            notices.fail(Texts.of("platform", Language.ofThisComputer())
                    .get("operator.sites", name, String.valueOf(wrong.getMessage())));
            return List.of();
        }
    }

    /** @throws IllegalArgumentException with what is no site */
    static List<String> parsed(String setting) {
        return Arrays.stream(setting.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(site -> !site.isEmpty())
                .map(OperatorSites::site)
                .toList();
    }

    /** @param origin scheme, host and, unless it is the usual one, port */
    static boolean isOneOf(List<String> sites, String origin) {
        return sites.stream().anyMatch(site -> isOf(site, origin));
    }

    /** A star stands for one or more names in front. */
    static boolean isOf(String site, String origin) {
        int star = site.indexOf("*.");
        if (star < 0) {
            return site.equals(origin);
        }
        String end = site.substring(star + 1);
        return origin.startsWith(site.substring(0, star))
                && origin.endsWith(end)
                && origin.length() > star + end.length()
                && origin.substring(star, origin.length() - end.length()).matches("[a-z0-9.-]+");
    }

    private static String site(String text) {
        if (!SITE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text.contains("://") ? text : "https://" + text;
    }
}
