package org.mirps.employment.platform;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.Texts;

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

    static Response response(BusinessRefusal refusal, Language language) {
        Response.Status status = refusal instanceof NotFound
                ? Response.Status.NOT_FOUND
                : refusal instanceof NotPermitted ? Response.Status.FORBIDDEN : Response.Status.CONFLICT;
        return response(status, refusal.getClass().getSimpleName(), Texts.of(refusal, language), null);
    }

    static Response response(Response.Status status, String code, String detail, @Nullable String failure) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(
                        "about:blank", status.getReasonPhrase(), status.getStatusCode(), code, detail, failure))
                .build();
    }
}
