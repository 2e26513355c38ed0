package org.mirps.employment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** From what people do to what an administrator reads of it, by HTTP on the demo year; and what shows when somebody has had the tables changed. */
class AuditIT {

    private static final String PAGE = "admin/audit.xhtml";
    private static final String LAST = "from audit_line order by number desc limit 1";

    private final RunningApp app = RunningApp.demo();

    @Test
    void comingInInVainComingInAndGoingOutLeaveLines() {
        HttpCaller stranger = new HttpCaller(app);
        stranger.signIn("analyst@demo.example", "not the password", "");
        assertThat(last("concat_ws(' ', matter, act, outcome, detail, coalesce(account_id, 'nobody'))"))
                .isEqualTo("SIGN_IN SignInDesk.signIn REFUSED email=analyst@demo.example nobody");
        assertThat(last("address")).isEqualTo("127.0.0.1");

        HttpCaller analyst = HttpCaller.signedIn(app, "analyst@demo.example");
        assertThat(last("concat_ws(' ', act, outcome, detail)"))
                .isEqualTo("SignInDesk.signIn DONE email=analyst@demo.example");

        analyst.post("sign-out", Map.of("csrf", analyst.csrf()));
        assertThat(last("concat_ws(' ', act, outcome, acted)")).isEqualTo("SignOut DONE ANALYST");
    }

    @Test
    void whatIsTakenOutLeavesALineThatSaysOfWhat() {
        HttpCaller analyst = HttpCaller.signedIn(app, "analyst@demo.example");
        assertThat(analyst.get("api/v1/rounds/sne-2025/long.csv?government=CR").statusCode())
                .isEqualTo(200);
        assertThat(last("concat_ws(' ', matter, act, outcome)")).isEqualTo("EXPORT ConsolidationDesk.writeLong DONE");
        assertThat(last("detail")).isEqualTo("code=sne-2025; purpose=DATA");
    }

    @Test
    void whoMayNotLeavesALineToo() {
        HttpCaller analyst = HttpCaller.signedIn(app, "analyst@demo.example");
        HttpResponse<String> answer = analyst.get("api/internal/audit.csv");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(last("concat_ws(' ', act, outcome, acted)")).isEqualTo("AuditDesk.write REFUSED ANALYST");
        assertThat(analyst.get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void anAdministratorReadsFiltersAndTakesItAway() {
        HttpCaller.signedIn(app, "presenter@demo.example");
        HttpCaller administrator = administrator();
        assertThat(administrator.get(PAGE + "?matter=SIGN_IN").body())
                .contains("SignInDesk.signIn")
                .contains("email=presenter@demo.example");
        assertThat(administrator
                        .get(PAGE + "?matter=TOKEN&from=2001-01-01&to=2001-01-02")
                        .body())
                .doesNotContain("SignInDesk.signIn");
        HttpResponse<String> file = administrator.get("api/internal/audit.csv?matter=SIGN_IN");
        assertThat(file.headers().firstValue("X-Row-Count").orElseThrow())
                .isEqualTo(HttpCaller.query(app, "select count(*) from audit_line where matter = 'SIGN_IN'"));
        assertThat(file.body().lines().findFirst().orElseThrow()).endsWith(String.join(",", AuditDesk.COLUMNS));
    }

    /** Each is put back afterwards. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_line set detail = 'email=somebody.else@demo.example' where number = {n}",
                "update audit_line set made_at = made_at - interval 1 second where number = {n}",
                "delete from audit_line where number = {n}",
            })
    void aLineThatIsChangedOrTakenOutShows(String change) {
        HttpCaller.signedIn(app, "presenter@demo.example");
        HttpCaller administrator = administrator();
        assertThat(checked(administrator)).contains("está completo");
        for (String number : new String[] {last("number"), last("number - 1")}) {
            HttpCaller.execute(app, "create or replace table audit_line_kept as select * from audit_line");
            HttpCaller.execute(app, change.replace("{n}", number));
            assertThat(checked(administrator)).contains("la línea " + grouped(number) + " ");
            HttpCaller.execute(app, "delete from audit_line");
            HttpCaller.execute(app, "insert into audit_line select * from audit_line_kept");
            HttpCaller.execute(app, "drop table audit_line_kept");
            assertThat(checked(administrator)).contains("está completo");
        }
    }

    private static String grouped(String number) {
        return String.format(Locale.forLanguageTag("es-419"), "%,d", Long.parseLong(number));
    }

    private HttpCaller administrator() {
        return HttpCaller.signedIn(app, "administrator@demo.example");
    }

    private static String checked(HttpCaller administrator) {
        String page = administrator.submit(PAGE, "checkForm:check", Map.of()).body();
        assertThat(page).contains("id=\"checked\"");
        return page;
    }

    private String last(String columns) {
        return HttpCaller.query(app, "select " + columns + " " + LAST);
    }
}
