package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.mail.PublishedAddress;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * How requests reach us: from whom, and under which address. What headers say of that is believed of the proxies that the operator trusts;
 * where the operator says the address, no header is asked at all.
 */
@ApplicationScoped
public class RequestOrigin implements PublishedAddress {

    @Inject
    @ConfigProperty(name = "TRUSTED_PROXIES", defaultValue = "127.0.0.0/8,::1")
    String trusted;

    @Inject
    @ConfigProperty(name = "BASE_URL")
    Optional<String> base;

    @Inject
    StartupNotices notices;

    private TrustedProxies proxies = TrustedProxies.of("");
    private Optional<PublicAddress> published = Optional.empty();

    @PostConstruct
    void read() {
        try {
            proxies = TrustedProxies.of(trusted);
        } catch (IllegalArgumentException wrong) {
            notices.fail(Texts.of("platform", Language.ofThisComputer())
                    .get("operator.proxies", String.valueOf(wrong.getMessage())));
        }
        try {
            published = base.map(PublicAddress::of);
        } catch (IllegalArgumentException wrong) {
            notices.fail(Texts.of("platform", Language.ofThisComputer())
                    .get("operator.base", String.valueOf(wrong.getMessage())));
        }
    }

    /** Reads the settings at once, so that what is wrong in them is said at the start. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object starting) {}

    /** The address that the operator has said. */
    public Optional<PublicAddress> published() {
        return published;
    }

    @Override
    public Optional<String> ofInstallation() {
        return published.map(PublicAddress::text);
    }

    /** Address of the person or program that asks. */
    public String client(HttpServletRequest request) {
        return proxies.client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** Whether the request is for us; false for a host that the operator has not said. */
    public boolean isOurs(HttpServletRequest request) {
        return published.isEmpty() || published.get().isHost(Objects.requireNonNullElse(request.getHeader("Host"), ""));
    }

    /** The address that links and redirects of this answer begin with. */
    public PublicAddress address(HttpServletRequest request) {
        return published.orElseGet(
                () -> PublicAddress.of(isOverTls(request) ? "https" : "http", request.getServerName(), port(request)));
    }

    private boolean isOverTls(HttpServletRequest request) {
        return proxies.trusts(request.getRemoteAddr())
                && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** The one that the Host header has; none if it has none, for then it is the usual one of the proxy. */
    private static int port(HttpServletRequest request) {
        String host = Objects.requireNonNullElse(request.getHeader("Host"), "");
        return host.matches(".*:\\d{1,5}") ? request.getServerPort() : -1;
    }
}
