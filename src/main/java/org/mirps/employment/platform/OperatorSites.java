package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Other sites, as the operator names them in settings. They are read at the start, so that what is wrong in one is said then. */
@ApplicationScoped
public class OperatorSites {

    private static final List<String> SETTINGS = List.of("EMBED_HOSTS", "API_ORIGINS", "WEBHOOK_HOSTS");

    /** A host with its scheme, https unless it is said; the first label may be a star. */
    private static final Pattern SITE =
            Pattern.compile("(https?://)?(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]{1,5})?");

    @Inject
    Config config;

    @Inject
    StartupNotices notices;

    private Map<String, List<String>> sites = Map.of();

    /** As soon as anybody asks: who tells webhooks asks before the application is there. */
    @PostConstruct
    void read() {
        sites = SETTINGS.stream().collect(Collectors.toMap(Function.identity(), this::read));
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object starting) {}

    /** Those of a setting, with their schemes; none where it names none, or what is no site. */
    List<String> of(String setting) {
        return sites.getOrDefault(setting, List.of());
    }

    private List<String> read(String name) {
        try {
            return parsed(config.getOptionalValue(name, String.class).orElse(""));
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
