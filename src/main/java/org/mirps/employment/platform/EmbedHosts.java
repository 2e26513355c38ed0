package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The sites that may show a published figure within their own pages, as the operator says. */
@ApplicationScoped
public class EmbedHosts {

    @Inject
    OperatorSites operator;

    private List<String> sites = List.of();

    @PostConstruct
    void read() {
        sites = operator.of("EMBED_HOSTS");
    }

    /** With their schemes; empty where nobody may. */
    public List<String> sites() {
        return sites;
    }

    /** In the words of a content security policy: {@code 'none'} where nobody may. */
    public String frameAncestors() {
        return sites.isEmpty() ? "'none'" : String.join(" ", sites);
    }
}
