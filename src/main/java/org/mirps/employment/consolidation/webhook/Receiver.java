package org.mirps.employment.consolidation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks to the program at an address. It is not followed to another one, what it answers is not read, and it has ten seconds. Source of the
 * headers: Standard Webhooks.
 */
@ApplicationScoped
class Receiver {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @return why it has not taken the message; empty if it has */
    Optional<String> tell(WaitingDelivery delivery, Instant now) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(delivery.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "mirps-employment")
                .header("webhook-id", delivery.key())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header(
                        "webhook-signature",
                        WebhookSecret.signature(delivery.secret(), delivery.key(), now, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            int status = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode();
            return status / 100 == SUCCESS ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (TimeoutException late) {
            answer.cancel(true); // an answer without an end
            return Optional.of("no answer within " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException failure) {
            Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
            return Optional.of(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        }
    }
}
