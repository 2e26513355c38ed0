package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** The sites that may show a published figure within their own pages, as the operator says. */
@ApplicationScoped
public class EmbedHosts {

    /** A host with its scheme, https unless it is said; the first label may be a star. */
    private static final Pattern SITE =
            Pattern.compile("(https?://)?(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]{1,5})?");

    @Inject
    @ConfigProperty(name = "EMBED_HOSTS")
    Optional<String> setting;

    @Inject
    StartupNotices notices;

    private List<String> sites = List.of();

    @PostConstruct
    void read() {
        try {
            sites = parsed(setting.orElse(""));
        } catch (IllegalArgumentException wrong) {
            notices.fail(Texts.of("platform", Language.ofThisComputer())
                    .get("operator.embedHosts", String.valueOf(wrong.getMessage())));
        }
    }

    /** Reads the setting at once, so that what is wrong in it is said at the start. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object starting) {}

    /** With their schemes; empty where nobody may. */
    public List<String> sites() {
        return sites;
    }

    /** In the words of a content security policy: {@code 'none'} where nobody may. */
    public String frameAncestors() {
        return sites.isEmpty() ? "'none'" : String.join(" ", sites);
    }

    /** @throws IllegalArgumentException with what is no site */
    static List<String> parsed(String setting) {
        return Arrays.stream(setting.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(site -> !site.isEmpty())
                .map(EmbedHosts::site)
                .toList();
    }

    private static String site(String text) {
        if (!SITE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text.contains("://") ? text : "https://" + text;
    }
}
