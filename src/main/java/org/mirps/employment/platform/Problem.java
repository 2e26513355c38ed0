package org.mirps.employment.platform;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for programs. Source: RFC 9457.
 *
 * @param code stable word for the kind of refusal, such as {@code RoundClosed}
 * @param detail in the caller's language
 * @param failure id under which a failure was logged; null for a refusal
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String failure) {

    static Response response(Response.Status status, String code, String detail, @Nullable String failure) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(
                        "about:blank", status.getReasonPhrase(), status.getStatusCode(), code, detail, failure))
                .build();
    }
}
