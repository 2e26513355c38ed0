package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.consolidation.webhook.Receivers;

/** The hosts that webhooks may tell, as the operator says. */
@ApplicationScoped
public class WebhookHosts implements Receivers {

    @Inject
    @ConfigProperty(name = "WEBHOOK_HOSTS")
    Optional<String> setting;

    @Inject
    StartupNotices notices;

    private List<String> sites = List.of();

    @PostConstruct
    void read() {
        sites = OperatorSites.read("WEBHOOK_HOSTS", setting, notices);
    }

    /** Reads the setting at once, so that what is wrong in it is said at the start. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object starting) {}

    @Override
    public List<String> sites() {
        return sites;
    }

    @Override
    public boolean mayBeTold(String origin) {
        return OperatorSites.isOneOf(sites, origin);
    }
}
