package org.mirps.employment.consolidation.webhook;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** For coordinators: which programs are told, and what became of it. Only hosts that the operator has named can be. */
@UseCases
public class WebhookDesk {

    /** Messages that the page shows. */
    public static final int MOST = 50;

    /** Characters. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_ADDRESS = 500;

    private static final Logger LOG = Logger.getLogger(WebhookDesk.class.getName());

    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    WebhookNews news;

    @Inject
    Receivers receivers;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress caller;

    @Inject
    Clock clock;

    /**
     * What the page shows.
     *
     * @param sites that may be told, as the operator says
     * @param latest messages, the newest first, fifty at most
     */
    public record Listed(List<String> sites, List<Webhook> webhooks, List<DeliveryRecord> latest) {}

    @Permits(Role.COORDINATOR)
    @Transactional
    public Listed webhooks() {
        return new Listed(receivers.sites(), webhooks.all(), deliveries.latest(MOST));
    }

    /**
     * Makes one, which is told of what happens from now on.
     *
     * @return its secret, which nobody can see again
     * @throws WebhookNotPossible if it has no name, or its address is none of a host that the operator has named
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public String make(@Nullable String name, @Nullable String address) {
        String called = name == null ? "" : name.strip();
        String at = address == null ? "" : address.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw WebhookNotPossible.unnamed();
        }
        requirePossible(at);
        Limit.WEBHOOKS.requireRoom(webhooks.all().size());
        String secret = WebhookSecret.random();
        webhooks.add(new Webhook(called, at, secret, currentUser.accountId(), clock.instant()));
        log("made: " + at);
        return secret;
    }

    private void requirePossible(String address) {
        Optional<URI> uri = address.length() > LONGEST_ADDRESS ? Optional.empty() : uri(address);
        String origin = uri.flatMap(WebhookDesk::origin).orElseThrow(WebhookNotPossible::noAddress);
        if (!receivers.mayBeTold(origin)) {
            throw WebhookNotPossible.elsewhere(String.join(", ", receivers.sites()));
        }
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Scheme, host and port of an address of the web that names nobody and no part of a page; empty for another. */
    static Optional<String> origin(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            return Optional.empty();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    }

    /** Removes one: it is told nothing more, nor what waits. Throws NotFound where there is none. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public void remove(WebhookId id) {
        get(id).end(clock.instant());
        deliveries.cancelAllOf(id);
        log(id.value() + " removed");
    }

    /** Sends one a message that tells nothing. Throws NotFound where there is none. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public void test(WebhookId id) {
        news.test(get(id).id());
    }

    /** Has a message tried at once. Throws NotFound where none waits or has expired. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public void hurry(DeliveryId id) {
        if (!deliveries.hurry(id, clock.instant())) {
            throw new NotFound("message to a webhook " + id.value());
        }
    }

    private Webhook get(WebhookId id) {
        return webhooks.find(id).orElseThrow(() -> new NotFound("webhook " + id.value()));
    }

    private void log(String what) {
        LOG.info(() ->
                "Webhook " + what + ", by account " + currentUser.accountId().value() + ", from " + caller.text());
    }
}
