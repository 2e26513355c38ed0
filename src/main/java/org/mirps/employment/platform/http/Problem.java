package org.mirps.employment.platform.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.TryLater;

/**
 * What went wrong, for programs. Source: RFC 9457; the title is that of the kind, in the caller's language.
 *
 * @param status of the answer; another than that of the kind where there is no kind for it
 * @param code stable word: the name of a refusal such as {@code RoundClosed}, or that of the kind
 * @param detail in the caller's language
 * @param failure id under which a failure was logged; null for what is no failure of ours
 */
public record Problem(
        int status,
        ProblemKind kind,
        String code,
        String detail,
        @Nullable String failure,
        Language language) {

    static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(BusinessRefusal refusal, Language language) {
        ProblemKind kind = ProblemKind.of(refusal);
        return new Problem(
                kind.getStatus(),
                kind,
                refusal.getClass().getSimpleName(),
                Texts.of(refusal, language),
                null,
                language);
    }

    /** @param failure id under which it was logged; null for what is no failure of ours */
    public static Problem of(int status, @Nullable String failure, Language language) {
        return of(status, ProblemKind.of(status), failure, language);
    }

    /** What is no failure of ours. */
    public static Problem of(ProblemKind kind, Language language) {
        return of(kind.getStatus(), kind, null, language);
    }

    private static Problem of(int status, ProblemKind kind, @Nullable String failure, Language language) {
        String detail = Texts.of("platform", language).get("problem.detail." + kind.getWord());
        return new Problem(status, kind, kind.getWord(), detail, failure, language);
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", kind.address())
                .add("title", Texts.of("platform", language).get("problem.title." + kind.getWord()))
                .add("status", status)
                .add("code", code)
                .add("detail", detail);
        if (failure != null) {
            json.add("failure", failure);
        }
        return json.build();
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(body());
        return kind == ProblemKind.TRY_LATER
                ? response.header(HttpHeaders.RETRY_AFTER, TryLater.SECONDS).build()
                : response.build();
    }

    /** For what is answered outside the REST resources. */
    public void write(HttpServletResponse response) throws IOException {
        byte[] body = body();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] body() {
        return json().toString().getBytes(StandardCharsets.UTF_8);
    }
}
