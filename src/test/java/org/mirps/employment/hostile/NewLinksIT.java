package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** Whoever may make a link to an account could take it over: never unseen, and never beside its owner. */
@Hostile
class NewLinksIT {

    private static final String PASSWORD = "chosen by somebody else";

    private final RunningApp app = RunningApp.demo();
    private String tokens = "";

    @BeforeEach
    void whichTokensTheDemoHasIsKnown() {
        tokens = HttpCaller.query(app, "select group_concat(id) from access_token where revoked_at is null");
    }

    /** Other tests use the same demo year and its printed token. */
    @AfterEach
    void everybodyHasTheOldPasswordAndNobodyIsToldOfIt() {
        HttpCaller.execute(app, "update access_token set revoked_at = null where id in (" + tokens + ")");
        HttpCaller.execute(app, "delete from link_notice");
        HttpCaller.execute(app, "delete from sign_in_failure");
        HttpCaller.execute(app, "delete from account_link where account_id is not null");
        HttpCaller.execute(
                app,
                "update account set links_told_until = null, password_hash ="
                        + " (select password_hash from account where email = 'contributor.bz@demo.example')");
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, focal.hn, contributor.hn, contributor.gt",
        "focal.hn, contributor.hn, focal.hn, coordinator",
        "administrator, analyst, administrator, presenter"
    })
    void aNewLinkIsToldAndLoggedAndItsUseEndsWhatTheOwnerHasOpen(
            String maker, String owner, String colleague, String stranger) throws IOException {
        HttpCaller before = signedIn(owner);
        HttpCaller around = signedIn(colleague);
        HttpCaller other = signedIn(stranger);
        String id = id(owner);

        String link = link(signedIn(maker), id);

        assertThat(Files.readString(app.dataFolder().resolve("logs/server.0.log")))
                .contains("New link to account " + id + ", made by account " + id(maker) + ", from 127.0.0.1");
        assertThat(home(before)).contains("linkNotices", "Nadie lo ha usado");
        assertThat(home(around)).contains("linkNotices", "Nadie lo ha usado");
        assertThat(home(other)).doesNotContain("linkNotices");

        choose(link);

        assertThat(before.get("index.xhtml").headers().firstValue("Location").orElse(""))
                .contains("login.xhtml");
        assertThat(before.get("api/internal/contributions/1/changes?section=x&since=0")
                        .statusCode())
                .isEqualTo(401);
        assertThat(home(around)).contains("linkNotices").doesNotContain("Nadie lo ha usado");
        HttpCaller again = new HttpCaller(app);
        assertThat(again.signIn(owner + "@demo.example", PASSWORD, "").statusCode())
                .isEqualTo(302);
        assertThat(home(again)).contains("linkNotices");
    }

    @Test
    void theUseOfANewLinkEndsTheTokensOfTheAccount() {
        HttpCaller program = HttpCaller.withToken(app, signedIn("analyst").makeToken("Ends", TokenScope.READ_ROUNDS));
        String link = link(signedIn("administrator"), id("analyst"));
        assertThat(program.get("api/v1/rounds").statusCode()).isEqualTo(200);

        choose(link);

        assertThat(program.get("api/v1/rounds").statusCode()).isEqualTo(401);
    }

    @Test
    void aNewLinkLiftsTheLockOfFailedSignIns() {
        String email = "contributor.hn@demo.example";
        for (int failure = 0; failure < 5; failure++) {
            new HttpCaller(app).signIn(email, "not the password", "");
        }
        assertThat(new HttpCaller(app)
                        .signIn(email, HttpCaller.DEMO_PASSWORD, "")
                        .statusCode())
                .isEqualTo(200);

        link(signedIn("focal.hn"), id("contributor.hn"));

        signedIn("contributor.hn");
    }

    private static String link(HttpCaller maker, String id) {
        String page = "account/people.xhtml?person=" + id;
        Map<String, String> form = HttpCaller.hiddenFields(maker.get(page).body());
        form.remove("peopleForm"); // the other form of the page
        form.put("personForm:newLink", "");
        HttpResponse<String> made = maker.post(page, form);
        assertThat(made.body()).contains("setup.xhtml?token=");
        return made.body().replaceAll("(?s).*setup\\.xhtml\\?token=([\\w-]+).*", "setup.xhtml?token=$1");
    }

    private void choose(String link) {
        HttpResponse<String> chosen =
                new HttpCaller(app).submit(link, "setupForm:choosePassword", Map.of("setupForm:password", PASSWORD));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
    }

    private static String home(HttpCaller caller) {
        HttpResponse<String> home = caller.get("index.xhtml");
        assertThat(home.statusCode()).isEqualTo(200);
        return home.body();
    }

    private HttpCaller signedIn(String name) {
        return HttpCaller.signedIn(app, name + "@demo.example");
    }

    private String id(String name) {
        return HttpCaller.query(
                app,
                "select m.id from membership m join account a on a.id = m.account_id where a.email = '" + name
                        + "@demo.example'");
    }
}
