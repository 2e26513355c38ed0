package org.mirps.employment.consolidation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import org.mirps.employment.consolidation.vintage.VintageStored;
import org.mirps.employment.contribution.ContributionMoved;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Row;

/**
 * Writes messages in the transaction of what they tell, so that none is lost and none tells what was rolled back. They name what there is to be
 * read and where; no answer is in them. Source of their shape: Standard Webhooks, "Payload structure"; docs/api.md.
 */
@ApplicationScoped
class WebhookNews {

    private static final String ROUNDS = "/api/v1/rounds/";

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    void accepted(@Observes ContributionMoved moved) {
        if (moved.move() != Move.ACCEPT) {
            return;
        }
        Row of = deliveries.submission(moved.id());
        String round = of.text("round_code");
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("round", round)
                .add("participant", of.text("participant_code"))
                .add("snapshot", of.count("latest_snapshot"))
                .add("path", ROUNDS + round + "/contributions");
        deliveries.addForAll(
                WebhookEvent.CONTRIBUTION_ACCEPTED,
                body(WebhookEvent.CONTRIBUTION_ACCEPTED, moved.at(), data),
                clock.instant());
    }

    void published(@Observes VintageStored stored) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("round", stored.code().value())
                .add("vintage", stored.number())
                .add("sha256", stored.sha256())
                .add("path", ROUNDS + stored.code().value() + "/vintages/" + stored.number() + "/package.zip");
        Instant now = clock.instant();
        deliveries.addForAll(WebhookEvent.VINTAGE_PUBLISHED, body(WebhookEvent.VINTAGE_PUBLISHED, now, data), now);
    }

    void test(WebhookId webhook) {
        Instant now = clock.instant();
        JsonObjectBuilder data = Json.createObjectBuilder().add("path", "/api/v1/rounds");
        deliveries.add(webhook, WebhookEvent.TEST, body(WebhookEvent.TEST, now, data), now);
    }

    private String body(WebhookEvent event, Instant at, JsonObjectBuilder data) {
        return Json.createObjectBuilder()
                .add("type", event.word())
                .add("timestamp", at.toString())
                .add("data", data.add("sample_data", demo.isOn()))
                .build()
                .toString();
    }
}
