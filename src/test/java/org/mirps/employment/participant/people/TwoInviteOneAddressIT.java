package org.mirps.employment.participant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** Two invite the same new person in the same moment: one does it, the other is told, and lets the person in by a second try. */
class TwoInviteOneAddressIT {

    private static final String EMAIL = "at-once@demo.example";

    private final RunningApp app = RunningApp.demo();

    @AfterEach
    void theirAccountGoes() {
        String account = "(select id from account where email = '" + EMAIL + "')";
        HttpCaller.execute(app, "delete from account_link where account_id in " + account);
        HttpCaller.execute(
                app,
                "delete from membership_role where membership_id in (select id from membership where account_id in "
                        + account + ")");
        HttpCaller.execute(app, "delete from membership where account_id in " + account);
        HttpCaller.execute(app, "delete from account where email = '" + EMAIL + "'");
    }

    @Test
    void theSecondIsToldAndMayTryAgain() throws Exception {
        HttpCaller focalPoint = HttpCaller.signedIn(app, "focal.gt@demo.example");
        try (Connection other = TestDatabase.connect(app.database());
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("insert into account (email, name, language, created_at) values ('" + EMAIL
                    + "', 'Persona', 'es', utc_timestamp(3))");
            var inviting = CompletableFuture.supplyAsync(() -> invite(focalPoint));
            Patience.until("the second waits for the first", Duration.ofSeconds(30), this::isSomebodyWaiting);
            other.commit();
            HttpResponse<String> told = inviting.get(60, TimeUnit.SECONDS);
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.body()).contains("acaba de invitar a la misma dirección", EMAIL);
        }
        assertThat(invite(focalPoint).body()).contains("setup.xhtml?token=");
        assertThat(HttpCaller.query(
                        app,
                        "select group_concat(m.participant_code) from membership m join account a on a.id = m.account_id"
                                + " where a.email = '" + EMAIL + "'"))
                .isEqualTo("GT");
    }

    private static HttpResponse<String> invite(HttpCaller focalPoint) {
        return focalPoint.submit(
                "account/people.xhtml",
                "peopleForm:invite",
                Map.of("peopleForm:name", "Persona", "peopleForm:email", EMAIL, "peopleForm:speaks", "ES"));
    }

    private boolean isSomebodyWaiting() {
        return !HttpCaller.query(
                        app,
                        "select variable_value from information_schema.global_status"
                                + " where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'")
                .equals("0");
    }
}
