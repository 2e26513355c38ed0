package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sites that may show a published figure within their own pages, as the operator says. */
@ApplicationScoped
public class EmbedHosts {

    @Inject
    @ConfigProperty(name = "EMBED_HOSTS")
    Optional<String> setting;

    @Inject
    StartupNotices notices;

    private List<String> sites = List.of();

    @PostConstruct
    void read() {
        sites = OperatorSites.read("EMBED_HOSTS", setting, notices);
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
}
