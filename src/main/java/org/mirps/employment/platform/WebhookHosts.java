package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mirps.employment.consolidation.webhook.Receivers;

/** The hosts that webhooks may tell, as the operator says. */
@ApplicationScoped
public class WebhookHosts implements Receivers {

    @Inject
    OperatorSites operator;

    private List<String> sites = List.of();

    @PostConstruct
    void read() {
        sites = operator.of("WEBHOOK_HOSTS");
    }

    @Override
    public List<String> sites() {
        return sites;
    }

    @Override
    public boolean mayBeTold(String origin) {
        return OperatorSites.isOneOf(sites, origin);
    }
}
