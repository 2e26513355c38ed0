package org.mirps.employment.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.testing.Browsers;
import org.mirps.employment.testing.ForeignSite;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** Pages of other sites read the API from a browser by a token, if the operator has named the site, and never as whoever is signed in. */
class ApiOriginsIT {

    private static final RunningApp APP = RunningApp.demo();
    private static final String TABLE = "api/v1/rounds/sne-2025/contributions.csv";
    private static final String FETCH = """
            async ([address, token, credentials]) => {
              try {
                const headers = token ? { Authorization: `Bearer ${token}` } : {};
                const answer = await fetch(address, { headers, credentials });
                return `${answer.status} ${answer.headers.get("X-Row-Count")} ${(await answer.text()).slice(0, 5)}`;
              } catch (failure) {
                return failure.name;
              }
            }""";

    @Test
    void aPageOfASiteThatIsNamedReadsByItsToken() {
        String token = HttpCaller.printedToken(APP);
        try (var context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            page.navigate(ForeignSite.NAMED.origin());
            assertThat(fetched(page, token, "omit")).matches("200 [1-9]\\d* round");
            assertThat(fetched(page, "mirps_none", "omit")).startsWith("401");
            assertThat(fetched(page, "", "omit")).startsWith("401");
            assertThat(fetched(page, token, "include")).isEqualTo("TypeError");
            page.navigate(ForeignSite.OTHER.origin());
            assertThat(fetched(page, token, "omit")).isEqualTo("TypeError");
        }
    }

    private static String fetched(Page page, String token, String credentials) {
        return (String) page.evaluate(FETCH, List.of(APP.baseUri() + TABLE, token, credentials));
    }

    @Test
    void whatIsAskedBeforeIsAnsweredWithoutAToken() {
        HttpResponse<String> answer = options(TABLE, ForeignSite.NAMED.origin(), "GET");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(ForeignSite.NAMED.origin());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Authorization");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void nothingButReadingAndNothingButTheApiForPrograms() {
        for (Map.Entry<String, String> asked : Map.of(
                        TABLE,
                        "DELETE",
                        "api/internal/contributions/11/answers",
                        "PUT",
                        "api/internal/calendar/documents/1",
                        "GET",
                        "index.xhtml",
                        "GET")
                .entrySet()) {
            HttpResponse<String> answer = options(asked.getKey(), ForeignSite.NAMED.origin(), asked.getValue());
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(asked.getKey())
                    .isEmpty();
            assertThat(answer.statusCode()).isNotEqualTo(204);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://evil.example", "http://127.0.0.1"})
    void noOtherSite(String origin) {
        assertThat(options(TABLE, origin, "GET").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        HttpCaller program = HttpCaller.withToken(APP, HttpCaller.printedToken(APP));
        HttpResponse<String> answer = program.send(program.request(TABLE).header("Origin", origin));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Origin"));
    }

    private static HttpResponse<String> options(String path, String origin, String method) {
        HttpCaller nobody = new HttpCaller(APP);
        return nobody.send(nobody.request(path)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization"));
    }
}
