package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.hostile.JsonMethods.JsonMethod;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** A parser that is fed without an end, on every method that takes JSON: the packaged server's own went on for ever. */
@Hostile
class JsonBodiesIT {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String TOO_DEEP = "[".repeat(100_000);
    private static final String TOO_LARGE = "{\"key\":\"" + "a".repeat(5_000_000) + "\"}";

    private static final RunningApp APP = RunningApp.demo();
    private static final HttpCaller CALLER = HttpCaller.signedIn(APP, "contributor.gt@demo.example");
    private static final String CSRF = CALLER.csrf();

    static List<JsonMethod> methods() {
        return JsonMethods.all();
    }

    @Test
    void theMethodsAreFound() {
        assertThat(methods())
                .extracting(JsonMethod::path)
                .contains("api/internal/contributions/1/answers", "api/internal/previews/1/rows");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyBeginningOfABodyIsRefusedAtOnce(JsonMethod method) {
        String whole = method.wellFormed();
        assertThat(send(method, whole)).as("well formed").isBetween(200, 499).isNotEqualTo(413);
        IntStream.range(0, whole.length())
                .mapToObj(length -> whole.substring(0, length))
                .forEach(part -> assertThat(send(method, part)).as(part).isEqualTo(400));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anUnknownMemberIsRefusedAtOnceOpenOrClosed(JsonMethod method) {
        String known = method.wellFormed();
        Stream.of("{", "[", "\"", "1", "{\"a\":{", "[[[[", "{\"a\":1}}", "[]}", "\"\"}", "1}")
                .flatMap(rest -> Stream.of(
                        "{\"unknown\":" + rest, known.substring(0, known.length() - 1) + ",\"unknown\":" + rest))
                .forEach(body -> assertThat(send(method, body)).as(body).isEqualTo(400));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void depthAndSizeAreRefusedAtOnce(JsonMethod method) {
        assertThat(send(method, TOO_DEEP)).isEqualTo(400);
        assertThat(send(method, "{\"key\":" + TOO_DEEP)).isEqualTo(400);
        assertThat(send(method, TOO_LARGE)).isEqualTo(413);
    }

    private static int send(JsonMethod method, String body) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = CALLER.change(method.verb(), method.path(), CSRF, body);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as(method + " with " + body.length() + " characters")
                .isLessThan(SOON);
        return answer.statusCode();
    }
}
