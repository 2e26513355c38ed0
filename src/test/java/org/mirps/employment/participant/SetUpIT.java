package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestFolders;

/** From an empty database to the first people: links that work once. */
class SetUpIT {

    private static final String NOT_VALID = "notice--error";
    private static final String PASSWORD = "four words will do";

    @Test
    void theFirstAdministratorInvitesSomebodyWhoSignsInAndIsLetInAgainByWhoRunsTheServer() {
        Path data = TestFolders.createWithBinaries("serve");
        theFirstAdministratorInvitesSomebodyWhoSignsIn(data);
        RunningApp again = RunningApp.start("serve", data, "--link", "first@access.example");
        try {
            String link = linkPrinted(again);
            assertThat(new HttpCaller(again)
                            .signIn("first@access.example", PASSWORD, "")
                            .statusCode())
                    .as("nobody has used the link yet")
                    .isEqualTo(302);
            passwordIsChosen(again, link, "five other words will do");
            assertRefused(new HttpCaller(again).get(link));
            HttpCaller administrator = new HttpCaller(again);
            assertThat(administrator
                            .signIn("first@access.example", PASSWORD, "")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(administrator
                            .signIn("first@access.example", "five other words will do", "")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(administrator.get("index.xhtml").body())
                    .containsAnyOf("Quien opera el servidor", "Whoever runs");
            whoRunsTheServerAsksForALinkWhileItRuns(again, data);
        } finally {
            again.stop();
        }
        LauncherProcess late = admin(data, "first@access.example");
        assertThat(late.awaitExit()).isEqualTo(1);
        assertThat(late.err()).singleElement().asString().startsWith("No server is ready on the data folder ");
    }

    private static void whoRunsTheServerAsksForALinkWhileItRuns(RunningApp app, Path data) {
        LauncherProcess asking = admin(data, "first@access.example");
        assertThat(asking.awaitExit()).as(String.join("\n", asking.err())).isZero();
        String printed = String.join("\n", asking.out());
        assertThat(printed).contains(app.baseUri() + "setup.xhtml?token=");
        passwordIsChosen(app, printed.substring(printed.indexOf("setup.xhtml")), PASSWORD);
        assertThat(data.resolve("run/questions")).isEmptyDirectory();
        LauncherProcess audit = LauncherProcess.start(Map.of(), "admin", "audit", "verify", "--data", data.toString());
        assertThat(audit.awaitExit()).as(String.join("\n", audit.err())).isZero();
        assertThat(audit.out()).singleElement().asString().startsWith("The audit log is whole: ");
        HttpCaller.execute(app, "update audit_line set account_id = 77 where number = 2");
        LauncherProcess changed =
                LauncherProcess.start(Map.of(), "admin", "audit", "verify", "--data", data.toString());
        assertThat(changed.awaitExit()).isEqualTo(1);
        assertThat(changed.out()).singleElement().asString().contains("line 2 was changed");
        LauncherProcess nobody = admin(data, "nobody@access.example");
        assertThat(nobody.awaitExit()).isZero();
        assertThat(nobody.out()).singleElement().asString().startsWith("No account that may sign in");
    }

    private static LauncherProcess admin(Path data, String email) {
        return LauncherProcess.start(Map.of(), "admin", "link", email, "--data", data.toString());
    }

    @Test
    void whoHasNoAccountIsGivenNoLink() {
        RunningApp app =
                RunningApp.start("serve", TestFolders.createWithBinaries("serve"), "--link", "nobody@access.example");
        try {
            assertThat(app.awaitLine(line -> line.contains("nobody@access.example")))
                    .isEqualTo("No account that may sign in has the address nobody@access.example.");
        } finally {
            app.stop();
        }
    }

    private static void theFirstAdministratorInvitesSomebodyWhoSignsIn(Path data) {
        RunningApp app = RunningApp.start("serve", data);
        try {
            String setUp = linkPrinted(app);
            administratorIsMade(app, setUp);
            assertRefused(new HttpCaller(app).get(setUp));
            assertRefused(new HttpCaller(app).get("setup.xhtml?token=wrong"));
            assertRefused(new HttpCaller(app).get("setup.xhtml"));
            HttpCaller administrator = signedIn(app, "first@access.example");
            String invitation = invited(app, administrator, "second@access.example");
            assertExpiredLinksAreRefused(app, invitation);
            passwordIsChosen(app, invitation, PASSWORD);
            assertRefused(new HttpCaller(app).get(invitation));
            HttpCaller second = signedIn(app, "second@access.example");
            assertThat(second.get("contributions/list.xhtml").statusCode()).isEqualTo(200);
            assertThat(second.get("admin/accounts.xhtml").statusCode()).isEqualTo(403);
        } finally {
            app.stop();
        }
    }

    private static void administratorIsMade(RunningApp app, String link) {
        Map<String, String> tooShort = Map.of(
                "setupForm:name", "First person",
                "setupForm:email", "first@access.example",
                "setupForm:password", "short");
        assertThat(new HttpCaller(app).submit(link, "setupForm:setUp", tooShort).body())
                .contains("12");
        Map<String, String> right = Map.of(
                "setupForm:name", "First person",
                "setupForm:email", " First@access.example ",
                "setupForm:password", PASSWORD);
        HttpResponse<String> made = new HttpCaller(app).submit(link, "setupForm:setUp", right);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
    }

    private static String invited(RunningApp app, HttpCaller administrator, String email) {
        HttpResponse<String> opened = administrator.submit(
                "admin/accounts.xhtml",
                "accountsForm:open",
                Map.of(
                        "accountsForm:email", email,
                        "accountsForm:name", "Second person",
                        "role", "CONTRIBUTOR",
                        "accountsForm:participant", "GT",
                        "accountsForm:language", "ES"));
        String marker = app.baseUri() + "setup.xhtml?token=";
        assertThat(opened.body()).contains(marker);
        assertThat(opened.body())
                .as("who was just invited is in the list, and the next person is of no government yet")
                .contains(email + "</a>")
                .doesNotContainPattern("<option[^>]*value=\"GT\"[^>]*selected");
        return opened.body().replaceAll("(?s).*" + marker.replace("?", "\\?") + "([\\w-]+).*", "setup.xhtml?token=$1");
    }

    private static void assertExpiredLinksAreRefused(RunningApp app, String link) {
        HttpCaller.execute(
                app, "update account_link set expires_at = expires_at - interval 8 day where purpose = 'INVITATION'");
        assertRefused(new HttpCaller(app).get(link));
        HttpCaller.execute(
                app, "update account_link set expires_at = expires_at + interval 8 day where purpose = 'INVITATION'");
    }

    private static void passwordIsChosen(RunningApp app, String link, String password) {
        HttpCaller caller = new HttpCaller(app);
        HttpResponse<String> chosen =
                caller.submit(link, "setupForm:choosePassword", Map.of("setupForm:password", password));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
        assertThat(caller.get("login.xhtml?saved=password").body())
                .as("the page to sign in says what was done")
                .contains("id=\"told\"");
    }

    /** A sentence, and nothing to fill in. */
    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(NOT_VALID).doesNotContain("type=\"password\"");
    }

    private static HttpCaller signedIn(RunningApp app, String email) {
        HttpCaller caller = new HttpCaller(app);
        assertThat(caller.signIn(email, PASSWORD, "").statusCode()).isEqualTo(302);
        return caller;
    }

    /** The notice that the operator reads when nobody has an account, or asked for a link. */
    private static String linkPrinted(RunningApp app) {
        String line = app.awaitLine(printed -> printed.contains("setup.xhtml?token="));
        return line.substring(line.indexOf("setup.xhtml"));
    }
}
