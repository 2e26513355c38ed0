package org.mirps.employment.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** What a program is told when it may not go on: of a kind that is explained, and when it asks too often, how long to wait. */
class ProblemsIT {

    private static final String OWNER = "coordinator@demo.example";
    private static final int MOST = 600;

    private final RunningApp app = RunningApp.demo();

    @AfterEach
    void forgetTheTokens() {
        HttpCaller.execute(
                app,
                "delete from access_token where account_id = (select id from account where email = '" + OWNER + "')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void theTypeOfEachKindIsAPlaceOnAPageForEverybody(String language) {
        HttpResponse<String> page = new HttpCaller(app).get("problems.xhtml?lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ProblemKind.values())
                .allSatisfy(kind -> assertThat(page.body()).contains("id=\"" + kind.getWord() + "\""));
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).doesNotContain("???");
    }

    @ParameterizedTest
    @CsvSource({
        "api/v1/rounds/none, 404, NotFound",
        "api/v1/rounds?colour=red, 400, UnknownParameter",
        "api/v1/rounds/sne-2025/long.csv?government=XX, 400, NoSuchValue",
        "api/v1/none, 404, NotFound"
    })
    void theTypeIsThatOfTheKind(String address, int status, String word) {
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        JsonObject problem = problem(program.get(address), status);

        assertThat(problem.getString("type")).isEqualTo("/problems.xhtml#" + word);
        assertThat(problem.getString("code")).isEqualTo(word);
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::address))
                .contains(problem.getString("type"));
    }

    @Test
    void whoeverComesWithoutATokenOrWithABadOneIsToldWhich() {
        assertThat(problem(new HttpCaller(app).get("api/v1/rounds"), 401).getString("type"))
                .endsWith("#NotSignedIn");
        assertThat(problem(HttpCaller.withToken(app, "mirps_no").get("api/v1/rounds"), 401)
                        .getString("type"))
                .endsWith("#TokenRefused");
    }

    @Test
    void aTokenAsksSoOftenInAMinuteAndIsThenToldHowLongToWait() {
        HttpCaller owner = HttpCaller.signedIn(app, OWNER);
        HttpCaller busy = HttpCaller.withToken(app, owner.makeToken("busy", TokenScope.READ_ROUNDS));
        HttpCaller other = HttpCaller.withToken(app, owner.makeToken("other", TokenScope.READ_ROUNDS));

        HttpResponse<String> answer = busy.get("api/v1/rounds");
        assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"minute\";q=600;w=60");
        assertThat(answer.headers().firstValue("RateLimit")).contains("\"minute\";r=599;t=60");
        for (int i = 1; i < MOST && answer.statusCode() == 200; i++) {
            answer = busy.get("api/v1/rounds");
        }
        assertThat(answer.statusCode()).isEqualTo(200);

        HttpResponse<String> tooMany = busy.get("api/v1/rounds");
        assertThat(problem(tooMany, 429).getString("type")).endsWith("#TooManyRequests");
        assertThat(Integer.parseInt(tooMany.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(tooMany.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"minute\";r=0;");
        assertThat(other.get("api/v1/rounds").statusCode()).isEqualTo(200);
        assertThat(owner.get("index.xhtml").statusCode()).isEqualTo(200);
    }

    private static JsonObject problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
