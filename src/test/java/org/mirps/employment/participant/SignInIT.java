package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.participant.signin.SignInDesk;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** Signing in and out, and what strangers and other sites cannot do, by HTTP on the demo year. */
class SignInIT {

    private static final String EMAIL = "contributor.mx@demo.example";
    private static final String WRONG = "not the password";

    private static RunningApp app;

    @BeforeAll
    static void start() {
        app = RunningApp.demo();
    }

    @AfterEach
    void failuresAreForgotten() {
        HttpCaller.execute(app, "delete from sign_in_failure");
    }

    @Test
    void aWrongPasswordAnswersTheSameForAnAccountAndForNobody() {
        String known = said(new HttpCaller(app).signIn(EMAIL, WRONG, ""));
        String unknown = said(new HttpCaller(app).signIn("nobody.at.all@demo.example", WRONG, ""));
        assertThat(known)
                .isEqualTo(unknown.replace("nobody.at.all@demo.example", EMAIL))
                .contains("notice--error");
    }

    @Test
    void afterFiveFailuresTheRightPasswordIsRefusedToo() {
        for (int i = 0; i < SignInDesk.FAILURES_PER_ACCOUNT; i++) {
            assertThat(new HttpCaller(app).signIn(EMAIL, WRONG, "").statusCode())
                    .isEqualTo(200);
        }
        HttpCaller caller = new HttpCaller(app);
        assertThat(caller.signIn(EMAIL, HttpCaller.DEMO_PASSWORD, "").statusCode())
                .isEqualTo(200);
        assertThat(caller.get("index.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void failuresThatNoLongerCountAreRemovedWithTheNextSignIn() {
        HttpCaller.execute(
                app,
                "insert into sign_in_failure (email, address, failed_at) values ('old@x.example', '192.0.2.1', "
                        + "utc_timestamp() - interval 1 hour), ('new@x.example', '192.0.2.1', utc_timestamp())");
        HttpCaller.signedIn(app, EMAIL);
        assertThat(HttpCaller.query(app, "select group_concat(email) from sign_in_failure"))
                .isEqualTo("new@x.example");
    }

    @Test
    void theSessionHasAnotherIdAfterSigningIn() {
        HttpCaller caller = new HttpCaller(app);
        caller.get("login.xhtml");
        String before = caller.cookie();
        caller.signIn(EMAIL, HttpCaller.DEMO_PASSWORD, "");
        assertThat(caller.cookie()).isNotEqualTo(before);
        assertThat(caller.get("index.xhtml").statusCode()).isEqualTo(200);
        assertThat(withCookie(before, "index.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() {
        HttpCaller caller = HttpCaller.signedIn(app, EMAIL);
        String cookie = caller.cookie();
        HttpResponse<String> out = caller.post("sign-out", Map.of("csrf", caller.csrf()));
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
        assertThat(withCookie(cookie, "index.xhtml").statusCode()).isEqualTo(302);
        assertThat(withCookie(cookie, "api/internal/contributions/1/changes?section=x")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDisabledAccountLosesAccessWithItsNextRequest() {
        HttpCaller caller = HttpCaller.signedIn(app, EMAIL);
        assertThat(caller.get("contributions/list.xhtml").statusCode()).isEqualTo(200);
        HttpCaller.execute(app, "update account set enabled = false where email = '" + EMAIL + "'");
        try {
            assertThat(caller.get("contributions/list.xhtml").statusCode()).isEqualTo(302);
            assertThat(new HttpCaller(app)
                            .signIn(EMAIL, HttpCaller.DEMO_PASSWORD, "")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            HttpCaller.execute(app, "update account set enabled = true where email = '" + EMAIL + "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "somebody-elses-token"})
    void withoutTheTokenOfTheSessionNothingIsChanged(String token) {
        HttpCaller caller = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        String id = contribution("GT");
        String revision = HttpCaller.query(app, "select revision from contribution where id = " + id);
        String base = "api/internal/contributions/" + id;
        String save = "{\"key\":\"unit_name\",\"value\":\"x\",\"seen\":999,\"section\":\"identification\",\"since\":0}";
        assertThat(List.of(
                        caller.change("PUT", base + "/answers", token, save),
                        caller.change("POST", base + "/rows", token, "{}"),
                        caller.change("DELETE", base + "/rows/aaaaaaaaaaaa", token, ""),
                        caller.change("POST", base + "/files", token, ""),
                        caller.post("sign-out", Map.of("csrf", token))))
                .extracting(HttpResponse::statusCode)
                .containsOnly(403);
        assertThat(HttpCaller.query(app, "select revision from contribution where id = " + id))
                .isEqualTo(revision);
        assertThat(caller.get("index.xhtml").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/..//evil.example",
                "javascript:alert(1)",
                "/api/v1/rounds/sne-2025/consolidation/long.csv"
            })
    void signingInLeadsToNoOtherHostAndNoFile(String next) {
        assertThat(target(next)).isEqualTo(app.baseUri() + "index.xhtml");
    }

    @Test
    void signingInLeadsBackToThePageThatWasWanted() {
        String wanted = "/contributions/list.xhtml?a=b&lang=es";
        assertThat(target(wanted)).isEqualTo(app.baseUri() + wanted.substring(1));
        assertThat(new HttpCaller(app)
                        .get("contributions/list.xhtml?a=b")
                        .headers()
                        .firstValue("Location"))
                .contains(app.baseUri() + "login.xhtml?next=%2Fcontributions%2Flist.xhtml%3Fa%3Db");
    }

    @Test
    void theCookieIsForNoScriptAndNoOtherSite() {
        String plain = new HttpCaller(app)
                .get("login.xhtml")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(plain)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContain("Secure");
        HttpCaller behindProxy = new HttpCaller(app);
        assertThat(behindProxy
                        .send(behindProxy.request("login.xhtml").header("X-Forwarded-Proto", "https"))
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .contains("Secure");
    }

    @ParameterizedTest
    @CsvSource({
        "index.xhtml, 200",
        "nowhere.xhtml, 404",
        "contributions/overview.xhtml?id=abc, 404",
        "contributions/overview.xhtml?id=99999999, 404",
        "contributions/overview.xhtml?id=1%27%20or%20%271%27%3D%271, 404",
        "contributions/fragment.xhtml?id={id}&key=%3Cscript%3E, 404",
        "contributions/list.xhtml?jakarta.faces.ViewState=abc, 409",
        "sign-out, 405",
        "api/nowhere, 404",
        "api/application.wadl, 404",
        "api/internal/contributions/abc/changes, 404",
        "api/internal/contributions/{id}/changes, 400",
        "WEB-INF/web.xml, 404",
        "jakarta.faces.resource/app.css.xhtml?ln=styles, 200",
        "jakarta.faces.resource/web.xml.xhtml?ln=.., 404"
    })
    void everyAnswerIsProtectedAndTellsNothingOfTheServer(String path, int status) {
        HttpCaller caller = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        assertAnswer(caller.get(path.replace("{id}", contribution("GT"))), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.xhtml", "nowhere", "openapi/x", "api/internal/contributions/1/changes", "login.xhtml"})
    void strangersAreAnsweredWithTheSameProtection(String path) {
        HttpResponse<String> answer = new HttpCaller(app).get(path);
        assertAnswer(answer, path.equals("login.xhtml") ? 200 : path.startsWith("api/") ? 401 : 302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "{}",
                "{\"key\":\"A/unit_name\",\"value\":\"x\",\"seen\":0,\"section\":\"identification\",\"since\":0}",
                "{\"key\":\"unit_name\",\"value\":{},\"seen\":0,\"section\":\"identification\",\"since\":0}"
            })
    void whatIsNoSaveIsABadRequest(String body) {
        HttpCaller caller = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        String base = "api/internal/contributions/" + contribution("GT");
        assertAnswer(caller.change("PUT", base + "/answers", caller.csrf(), body), 400);
        assertAnswer(caller.change("POST", base + "/rows", caller.csrf(), body), 400);
    }

    @Test
    void aKeyThatIsFarTooLongOrATypeThatIsNotJsonIsRefused() {
        HttpCaller caller = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        String answers = "api/internal/contributions/" + contribution("GT") + "/answers";
        String save = "{\"key\":\"" + "k".repeat(50_000)
                + "\",\"value\":\"x\",\"seen\":0,\"section\":\"identification\",\"since\":0}";
        assertAnswer(caller.change("PUT", answers, caller.csrf(), save), 404);
        assertAnswer(
                caller.send(caller.request(answers)
                        .header("X-CSRF-Token", caller.csrf())
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofString(save))),
                415);
    }

    @Test
    void textThatLooksLikeScriptOrSqlIsKeptAndShownAsText() {
        HttpCaller caller = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        String id = contribution("GT");
        String from = " from answer where row_id = '' and question = 'unit_name' and contribution_id = " + id;
        String before = HttpCaller.query(app, "select value" + from);
        String status = HttpCaller.query(app, "select status from contribution where id = " + id);
        HttpCaller.execute(
                app, "update contribution set status = 'RETURNED' where status = 'SUBMITTED' and id = " + id);
        String evil = "<script>alert('x')</script>'; drop table answer; -- #{1+1}";
        try {
            assertThat(save(caller, id, evil, from).statusCode()).isEqualTo(200);
            String page = caller.get("contributions/section.xhtml?id=" + id + "&section=identification")
                    .body();
            assertThat(page).contains("&lt;script").contains("#{1+1}").doesNotContain("<script>alert");
            assertThat(HttpCaller.query(app, "select value" + from)).isEqualTo(evil);
        } finally {
            assertThat(save(caller, id, before, from).statusCode()).isEqualTo(200);
            HttpCaller.execute(app, "update contribution set status = '" + status + "' where id = " + id);
        }
    }

    private static HttpResponse<String> save(HttpCaller caller, String id, String value, String from) {
        String json = Json.createObjectBuilder()
                .add("key", "unit_name")
                .add("value", value)
                .add("seen", Long.parseLong(HttpCaller.query(app, "select revision" + from)))
                .add("section", "identification")
                .add("since", 0)
                .build()
                .toString();
        return caller.change("PUT", "api/internal/contributions/" + id + "/answers", caller.csrf(), json);
    }

    private static void assertAnswer(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var headers = answer.headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "Payara", "jersey", "GlassFish");
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        if (status == 200 || headers.firstValue("Content-Type").orElse("").startsWith("application/")) {
            assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    private static String target(String next) {
        HttpResponse<String> answer = new HttpCaller(app).signIn(EMAIL, HttpCaller.DEMO_PASSWORD, next);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> withCookie(String cookie, String path) {
        HttpCaller thief = new HttpCaller(app);
        return thief.send(thief.request(path).header("Cookie", cookie));
    }

    /** The page without what differs at every sending. */
    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body()
                .replaceAll("(nonce|ViewState:0)\" value=\"[^\"]*\"", "$1")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }

    private static String contribution(String government) {
        return String.valueOf(DemoPages.contribution(app, DemoPages.ROUND, government));
    }
}
