package org.mirps.employment.consolidation.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mirps.employment.shared.Sha256;

/**
 * Answers that a program may keep for itself and ask about again by {@code If-None-Match}. The tag is made from what would be sent, so it
 * can't be wrong; it spares the transfer, not the reading. It is weak because answers may travel compressed. Source: RFC 9110, 8.8.3 and
 * 13.1.2.
 */
final class Conditional {

    private Conditional() {}

    static Response json(JsonObject body, Request request) {
        byte[] content = body.toString().getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.of(content), true);
        return unchanged(tag, request)
                .orElseGet(() -> Response.ok(content, MediaType.APPLICATION_JSON_TYPE)
                        .cacheControl(askAgain())
                        .tag(tag)
                        .build());
    }

    /** 304, if the caller has exactly this. */
    static Optional<Response> unchanged(EntityTag tag, Request request) {
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .map(answer -> answer.cacheControl(askAgain()).tag(tag).build());
    }

    /** For the caller alone, and never used again without asking. */
    static CacheControl askAgain() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
