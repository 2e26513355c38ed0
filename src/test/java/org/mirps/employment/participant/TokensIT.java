package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.participant.token.TokenDesk;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** Personal tokens from the page where they are made to the last request that they open, by HTTP on the demo year. */
class TokensIT {

    private static final String OWNER = "coordinator@demo.example";
    private static final String PAGE = "account/tokens.xhtml";
    private static final String ROUNDS = "api/v1/rounds";
    private static final String LONG = "api/v1/rounds/sne-2025/long.csv";
    private static final String OWN = "account_id = (select id from account where email = '" + OWNER + "')";

    private final RunningApp app = RunningApp.demo();
    private HttpCaller owner = new HttpCaller(app);

    @BeforeEach
    void signIn() {
        owner = HttpCaller.signedIn(app, OWNER);
    }

    @AfterEach
    void forgetTheTokens() {
        HttpCaller.execute(app, "delete from access_token where " + OWN);
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsStored() {
        String token = owner.makeToken("R at the office", TokenScope.READ_ROUNDS);

        assertThat(HttpCaller.query(app, "select token_hash from access_token where " + OWN))
                .isEqualTo(Sha256.of(token));
        assertThat(owner.get(PAGE).body()).contains("R at the office").doesNotContain(token);
    }

    @Test
    void aTokenOpensWhatItsScopesNameAndNothingElse() {
        HttpCaller program = program(TokenScope.READ_ROUNDS);

        assertThat(program.get(ROUNDS).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = program.get(LONG);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"insufficient_scope\", scope=\"read:contributions\"");
        assertThat(refused.body()).contains("\"code\":\"ScopeTooNarrow\"", "read:contributions");
    }

    @Test
    void aProgramGetsNoSession() {
        HttpCaller program = program(TokenScope.READ_ROUNDS);
        HttpResponse<String> answer = program.get(ROUNDS);
        HttpResponse<String> asAPage = program.get(ROUNDS + "?lang=en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(asAPage.statusCode()).isEqualTo(400);
        assertThat(asAPage.headers().allValues("Set-Cookie")).isEmpty();
    }

    /** Programs for charts know names and passwords only. */
    @Test
    void aTokenIsAPasswordForWhoSendsOne() {
        String token = owner.makeToken("Test program", TokenScope.READ_ROUNDS);
        HttpCaller program = new HttpCaller(app);

        assertThat(program.send(basic(program.request(ROUNDS), "anybody:" + token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.send(basic(program.request(LONG), "anybody:" + token))
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.send(basic(program.request(PAGE), "anybody:" + token))
                        .statusCode())
                .isEqualTo(302);
        for (String other : List.of("anybody:other", OWNER + ":" + HttpCaller.DEMO_PASSWORD, "no colon", "")) {
            assertRefused(program.send(basic(program.request(ROUNDS), other)));
        }
        assertRefused(program.send(program.request(ROUNDS).header("Authorization", "Basic !")));
    }

    private static HttpRequest.Builder basic(HttpRequest.Builder request, String pair) {
        return request.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTokenOpensNoPageAndNothingOfThePagesOwn() {
        HttpCaller program = program(TokenScope.values());

        assertThat(program.get("consolidation/list.xhtml").statusCode()).isEqualTo(302);
        assertThat(program.get(PAGE).statusCode()).isEqualTo(302);
        assertThat(program.get("api/internal/contributions/1/changes?section=x&since=0")
                        .statusCode())
                .isEqualTo(401);
        assertThat(program.get("api/v1/../internal/contributions/1/changes").statusCode())
                .isEqualTo(401);
        assertThat(program.post("sign-out", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void aRevokedTokenStopsAtOnce() {
        HttpCaller program = program(TokenScope.READ_ROUNDS);
        assertThat(program.get(ROUNDS).statusCode()).isEqualTo(200);

        String id = HttpCaller.query(app, "select id from access_token where " + OWN);
        String asked = owner.get(PAGE + "?revoke=" + id).body();
        assertThat(asked).contains("revokeForm:revoke");
        assertThat(program.get(ROUNDS).statusCode()).isEqualTo(200);
        HttpResponse<String> revoked = owner.submit(PAGE + "?revoke=" + id, "revokeForm:revoke", Map.of("revoke", id));

        assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(302);
        assertRefused(program.get(ROUNDS));
        assertThat(owner.get(PAGE).body()).doesNotContain("Test program");
    }

    @Test
    void anExpiredTokenIsRefusedAndStillListed() {
        HttpCaller program = program(TokenScope.READ_ROUNDS);
        HttpCaller.execute(
                app, "update access_token set expires_at = utc_timestamp(3) - interval 1 second where " + OWN);

        assertRefused(program.get(ROUNDS));
        assertThat(owner.get(PAGE).body()).contains("Test program", "Venció");
    }

    @Test
    void aDisabledAccountsTokenIsRefusedWithItsNextRequest() {
        HttpCaller program = program(TokenScope.READ_ROUNDS);
        HttpCaller.execute(app, "update account set enabled = false where email = '" + OWNER + "'");
        try {
            assertRefused(program.get(ROUNDS));
        } finally {
            HttpCaller.execute(app, "update account set enabled = true where email = '" + OWNER + "'");
        }
        assertThat(program.get(ROUNDS).statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatIsTakenAwayIsTakenFromTheTokenToo() {
        HttpCaller program = program(TokenScope.values());
        String of =
                "membership_id = (select m.id from membership m join account a on a.id = m.account_id where a.email = '"
                        + OWNER + "')";
        HttpCaller.execute(app, "update membership_role set role = 'PRESENTER' where " + of);
        try {
            assertThat(program.get(ROUNDS).statusCode()).isEqualTo(200);
            assertThat(program.get(LONG).statusCode()).isEqualTo(403);
        } finally {
            HttpCaller.execute(app, "update membership_role set role = 'COORDINATOR' where " + of);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "mirps_",
                "mirps_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "mirps_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "' or 1=1 --",
                "mirps_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa mirps_b"
            })
    void whatIsNoTokenIsRefusedAlsoBesideASessionThatWouldDo(String token) {
        HttpResponse<String> alone = new HttpCaller(app)
                .send(new HttpCaller(app).request(ROUNDS).header("Authorization", "Bearer " + token));
        HttpResponse<String> beside = owner.send(owner.request(ROUNDS).header("Authorization", "Bearer " + token));

        assertRefused(alone);
        assertRefused(beside);
        assertThat(owner.get(ROUNDS).statusCode()).isEqualTo(200);
    }

    @Test
    void beneathASessionTheTokenSaysWhoAsks() {
        String token = owner.makeToken("Test program", TokenScope.READ_CONTRIBUTIONS);
        HttpCaller official = HttpCaller.signedIn(app, "contributor.gt@demo.example");

        assertThat(official.get(LONG).statusCode()).isEqualTo(403);
        assertThat(official.send(official.request(LONG).header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(official.get(LONG).statusCode()).isEqualTo(403);
        assertThat(official.get("contributions/list.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherSchemeIsNoToken() {
        HttpCaller nobody = new HttpCaller(app);
        HttpResponse<String> answer = nobody.send(nobody.request(ROUNDS).header("Authorization", "Digest YTpi"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"MIRPS employment\"");
        assertThat(answer.body()).contains("\"code\":\"NotSignedIn\"");
    }

    @Test
    void theTimeOfTheLastUseIsKeptWithoutAWriteAtEachRequest() {
        HttpCaller program = program(TokenScope.READ_ROUNDS);
        assertThat(lastUse()).isEqualTo("null");
        program.get(ROUNDS);
        String first = lastUse();
        program.get(ROUNDS);

        assertThat(first).isNotEqualTo("null");
        assertThat(lastUse()).isEqualTo(first);
        HttpCaller.execute(
                app, "update access_token set last_used_at = last_used_at - interval 11 minute where " + OWN);
        program.get(ROUNDS);
        assertThat(lastUse()).isGreaterThanOrEqualTo(first);
    }

    @Test
    void aTokenWithoutAScopeOrForTooLongIsNotMade() {
        assertThat(make(Map.of("tokensForm:name", "None", "tokensForm:days", "30")))
                .contains("notice--error", "Elija al menos un permiso");
        assertThat(make(Map.of(
                        "tokensForm:name", "Long", "tokensForm:days", "36500", "tokensForm:scopes:0:scope", "on")))
                .doesNotContain("id=\"token\"");
        assertThat(HttpCaller.query(app, "select count(*) from access_token where " + OWN))
                .isEqualTo("0");
    }

    @Test
    void nobodyHasMoreThanTwentyTokens() {
        IntStream.range(0, TokenDesk.MOST).forEach(i -> program(TokenScope.READ_ROUNDS));

        assertThat(make(Map.of(
                        "tokensForm:name", "One more", "tokensForm:days", "30", "tokensForm:scopes:0:scope", "on")))
                .contains("notice--error", "revoque uno");
    }

    @Test
    void somebodyElsesTokenCannotBeRevoked() {
        program(TokenScope.READ_ROUNDS);
        String id = HttpCaller.query(app, "select id from access_token where " + OWN);
        HttpCaller presenter = HttpCaller.signedIn(app, "presenter@demo.example");

        assertThat(presenter.get(PAGE + "?revoke=" + id).body()).doesNotContain("revokeForm", "Test program");
        assertThat(HttpCaller.query(app, "select count(*) from access_token where revoked_at is null and " + OWN))
                .isEqualTo("1");
    }

    @Test
    void nobodyElsesTokensAreListed() {
        program(TokenScope.READ_ROUNDS);
        for (String other : List.of("analyst@demo.example", "presenter@demo.example")) {
            assertThat(HttpCaller.signedIn(app, other).get(PAGE).body()).doesNotContain("Test program");
        }
    }

    private HttpCaller program(TokenScope... scopes) {
        return HttpCaller.withToken(app, owner.makeToken("Test program", scopes));
    }

    private String make(Map<String, String> form) {
        return owner.submit(PAGE, "tokensForm:make", form).body();
    }

    private String lastUse() {
        return HttpCaller.query(
                app, "select date_format(last_used_at, '%Y-%m-%d %H:%i:%s.%f') from access_token where " + OWN);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"MIRPS employment\", error=\"invalid_token\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"TokenRefused\"");
    }
}
