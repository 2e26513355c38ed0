package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** What anybody may send without signing in: bodies that never come, that are too large or not what they say, and requests that are none. */
@Hostile
class FrontDoorIT {

    private static final int STALLED = 300;
    private static final Duration SOON = Duration.ofSeconds(5);
    /** The twenty seconds that a body may rest, and some. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(25);

    private static final String TOO_LARGE = "a".repeat(3_000_000);

    private static final RunningApp APP = RunningApp.demo();

    @Test
    void bodiesThatNeverComeHoldNobodyUpAndAreGivenUp() throws Exception {
        List<RawCaller> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < STALLED; i++) {
                stalled.add(
                        new RawCaller(APP).send(begun(i % 2 == 0 ? "Content-Length: 1000" : "Content-Length: 200000")));
            }
            for (RawCaller each : stalled) {
                assertThat(each.isClosed(GIVEN_UP)).as("closed by the server").isTrue();
            }
        } finally {
            for (RawCaller each : stalled) {
                each.close();
            }
        }
    }

    @Test
    void aBodyInPiecesIsOneBody() throws IOException {
        String form = "csrf=1";
        try (RawCaller caller = new RawCaller(APP)) {
            caller.send(begun("Content-Length: " + form.length()));
            for (String piece : form.split("")) {
                caller.send(piece);
            }
            assertThat(caller.statusLine(SOON)).startsWith("HTTP/1.1 200");
        }
    }

    /** Head and body often come apart, and the parser uses its objects again: a body must not be taken for that of another request. */
    @Test
    void manyBodiesOneAfterTheOtherOnAConnectionAreEachTheirOwn() {
        HttpCaller official = HttpCaller.signedIn(APP, "contributor.gt@demo.example");
        String csrf = official.csrf();
        for (int i = 0; i < 400; i++) {
            String text = "x".repeat(i * 7 % 3_000);
            String body = "{\"key\":\"nothing_" + i + "\",\"value\":\"" + text + "\",\"section\":\"s\"}";
            HttpResponse<String> answer = official.change("PUT", "api/internal/contributions/1/answers", csrf, body);
            assertThat(answer.statusCode())
                    .as("request " + i + ": " + answer.body())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoAsksBeforeSendingIsToldToGoOn() throws IOException {
        try (RawCaller caller = new RawCaller(APP)) {
            caller.send(begun("Content-Length: 6\nExpect: 100-continue"));
            assertThat(caller.statusLine(SOON)).isEqualTo("HTTP/1.1 100 Continue");
        }
    }

    private static String begun(String headers) {
        return "POST /login.xhtml HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded\n"
                + headers + "\n\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /%zz HTTP/1.1\\nHost: localhost                                                                | 400",
                "GET /welcome.xhtml HTTP/1.1\\nHost: localhost\\nHost: other.example                                | 400",
                "GET /welcome.xhtml HTTP/1.1                                                                        | 400",
                "POST /login.xhtml HTTP/1.1\\nHost: localhost\\nContent-Length: 4\\nContent-Length: 5               | 400",
                "POST /login.xhtml HTTP/1.1\\nHost: localhost\\nContent-Length: 4\\nTransfer-Encoding: chunked\\n\\n0 | 411",
                "POST /login.xhtml HTTP/1.1\\nHost: localhost\\nTransfer-Encoding: chunked\\n\\n0 | 411",
                "POST /login.xhtml HTTP/1.1\\nHost: localhost\\nContent-Length: 3000000                             | 413",
                "GET /welcome.xhtml HTTP/1.1\\nHost: localhost\\nUpgrade: h2c\\nHTTP2-Settings: AAMAAABkAAQAAP__    | 200"
            })
    void whatIsNoRequestOfOursIsRefusedAtOnce(String head, String status) throws IOException {
        try (RawCaller caller = new RawCaller(APP)) {
            caller.send(head.replace("\\n", "\n").strip() + "\n\n");
            assertThat(caller.statusLine(SOON)).startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "welcome.xhtml", "setup.xhtml", "sign-out", "contributions/overview.xhtml"})
    void aFormOfThreeMegabytesIsRefusedWithoutBeingRead(String path) {
        assertThat(new HttpCaller(APP).post(path, Map.of("text", TOO_LARGE)).statusCode())
                .isBetween(302, 413)
                .isIn(302, 403, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"primefaces.nonce", "jakarta.faces.ViewState"})
    void whatThePageGaveForSafetyAndCameBackOtherwiseIsNoFailureOfOurs(String field) {
        int before = APP.errors().size();
        for (String value :
                List.of("", "x", "-1:-1", "1:2:3", "9".repeat(40) + ":1", "\u0000", "é:é", "a".repeat(9_000))) {
            int status = new HttpCaller(APP)
                    .submit("login.xhtml", "loginForm:signIn", Map.of(field, value, "loginForm:email", "a@b.example"))
                    .statusCode();
            assertThat(status).as(field + " = " + value).isBetween(200, 499);
        }
        assertThat(APP.errors().stream().skip(before)).noneMatch(line -> line.startsWith("SEVERE"));
    }
}
