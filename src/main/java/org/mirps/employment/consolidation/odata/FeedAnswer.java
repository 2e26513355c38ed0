package org.mirps.employment.consolidation.odata;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What the service of a round answers, in the notation of OData also where it refuses.
 *
 * @param content whole: a page at most
 */
public record FeedAnswer(int status, Map<String, List<String>> headers, byte[] content) {

    /** Source of the notation: OData JSON Format 4.01, 21.1. */
    static FeedAnswer refusal(int status, String message) {
        String body = Json.createObjectBuilder()
                .add("error", Json.createObjectBuilder().add("code", "").add("message", message))
                .build()
                .toString();
        return new FeedAnswer(
                status, Map.of("Content-Type", List.of("application/json")), body.getBytes(StandardCharsets.UTF_8));
    }
}
