package org.mirps.employment.platform.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.NoSuchValue;
import org.mirps.employment.consolidation.odata.MomentGone;
import org.mirps.employment.participant.token.TokenRefused;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.ScopeTooNarrow;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.TryLater;

/**
 * What went wrong, for programs. Source: RFC 9457; the type is always {@code about:blank}, so the title is that of the status, in the
 * caller's language.
 *
 * @param code stable word for the kind of problem: the name of a refusal such as {@code RoundClosed}, or a word for the status
 * @param detail in the caller's language
 * @param failure id under which a failure was logged; null for what is no failure of ours
 */
public record Problem(
        int status, String code, String detail, @Nullable String failure, Language language) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "about:blank";
    private static final int REFUSED = 409;
    private static final int LATER = 503;

    /** Statuses with words of their own; others are told as 400 or 500, with their own number. */
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(401, "NotSignedIn"),
            Map.entry(403, "NotPermitted"),
            Map.entry(404, "NotFound"),
            Map.entry(405, "MethodNotAllowed"),
            Map.entry(406, "NotAcceptable"),
            Map.entry(REFUSED, "Refused"),
            Map.entry(410, "Gone"),
            Map.entry(413, "TooLarge"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(500, "Failure"),
            Map.entry(LATER, "TryLater"));

    public static Problem of(BusinessRefusal refusal, Language language) {
        return new Problem(
                status(refusal), refusal.getClass().getSimpleName(), Texts.of(refusal, language), null, language);
    }

    /** @param failure id under which it was logged; null for what is no failure of ours */
    public static Problem of(int status, @Nullable String failure, Language language) {
        int known = known(status);
        String detail = Texts.of("platform", language).get("problem.detail." + known);
        return new Problem(status, Objects.requireNonNull(CODES.get(known)), detail, failure, language);
    }

    /** Somebody was signed in to an account that is closed now: other than at 401 elsewhere, signing in again does not help. */
    public static Problem accountClosed(Language language) {
        String detail = Texts.of("platform", language).get("problem.detail.accountClosed");
        return new Problem(401, "AccountClosed", detail, null, language);
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPE)
                .add("title", Texts.of("platform", language).get("problem.title." + known(status)))
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
        return status == LATER
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

    private static int status(BusinessRefusal refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof TokenRefused) {
            return 401;
        }
        if (refusal instanceof UnknownParameter || refusal instanceof NoSuchValue) {
            return 400;
        }
        if (refusal instanceof MomentGone) {
            return 410;
        }
        return refusal instanceof NotPermitted || refusal instanceof ScopeTooNarrow ? 403 : REFUSED;
    }

    private static int known(int status) {
        return CODES.containsKey(status) ? status : status < 500 ? 400 : 500;
    }
}
