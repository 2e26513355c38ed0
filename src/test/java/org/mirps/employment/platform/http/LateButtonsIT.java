package org.mirps.employment.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPractices;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** Each button that moves something on, pressed on a page that was opened before somebody else was faster. */
class LateButtonsIT {

    private static final String TYPED = "Typed line 1\nTyped line 2 <b>";
    private static final String SHOWN = "Typed line 1\nTyped line 2 &lt;b&gt;";

    private final RunningApp app = RunningApp.demo();
    private final long id = DemoPages.contribution(app, DemoPages.ROUND, "HN");
    private final String row = " where id = " + id;
    private String status = "";
    private String signed = "";
    private int steps;

    @BeforeEach
    void asItWas() {
        status = HttpCaller.query(app, "select status from contribution" + row);
        signed = HttpCaller.query(app, "select signed_sections from contribution" + row);
        steps = Integer.parseInt(HttpCaller.query(app, "select steps from contribution" + row));
    }

    @AfterEach
    void asItWasAgain() {
        HttpCaller.execute(
                app, "delete from contribution_step where contribution_id = " + id + " and number >= " + steps);
        HttpCaller.execute(
                app,
                "update contribution set status = '" + status + "', signed_sections = '" + signed + "', steps = "
                        + steps + row);
    }

    static Stream<Arguments> moves() {
        String snapshot = "contributions/snapshot.xhtml?id={id}&number={number}";
        return Stream.of(
                Arguments.of("coordinator", snapshot, "snapshotForm:accept", "SUBMITTED", "RETURNED", "RETURN"),
                Arguments.of("coordinator", snapshot, "snapshotForm:accept", "SUBMITTED", "ACCEPTED", "ACCEPT"),
                Arguments.of("coordinator", snapshot, "snapshotForm:accept", "SUBMITTED", "WITHDRAWN", "WITHDRAW"),
                Arguments.of("coordinator", snapshot, "returnForm:sendBack", "SUBMITTED", "RETURNED", "RETURN"),
                Arguments.of("coordinator", snapshot, "returnForm:sendBack", "SUBMITTED", "ACCEPTED", "ACCEPT"),
                Arguments.of("coordinator", snapshot, "returnForm:reopen", "ACCEPTED", "RETURNED", "REOPEN"),
                Arguments.of(
                        "focal.hn",
                        "contributions/overview.xhtml?id={id}",
                        "withdrawForm:withdraw",
                        "SUBMITTED",
                        "WITHDRAWN",
                        "WITHDRAW"),
                Arguments.of(
                        "focal.hn",
                        "contributions/submit.xhtml?id={id}",
                        "submitForm:submit",
                        "SIGNED_OFF",
                        "SUBMITTED",
                        "SUBMIT"),
                Arguments.of(
                        "focal.hn",
                        "contributions/signoff.xhtml?id={id}",
                        "nationalForm:signOff",
                        "RETURNED",
                        "SUBMITTED",
                        "SUBMIT"),
                Arguments.of(
                        "focal.hn",
                        "contributions/signoff.xhtml?id={id}",
                        "nationalForm:signOff",
                        "RETURNED",
                        "SIGNED_OFF",
                        "SIGN_OFF"),
                Arguments.of(
                        "focal.hn",
                        "contributions/signoff.xhtml?id={id}",
                        "unsignForm:unsign",
                        "SIGNED_OFF",
                        "SUBMITTED",
                        "SUBMIT"),
                Arguments.of(
                        "focal.hn",
                        "contributions/signoff.xhtml?id={id}",
                        "signoffForm:unsignSections",
                        "RETURNED",
                        "SUBMITTED",
                        "SUBMIT"));
    }

    @ParameterizedTest(name = "{2} of what was {3} and is {4}")
    @MethodSource("moves")
    void aMoveThatComesTooLateIsToldWhoWasFirst(
            String who, String page, String button, String opened, String now, String move) {
        String path = page.replace("{id}", Long.toString(id))
                .replace("{number}", HttpCaller.query(app, "select latest_snapshot from contribution" + row));
        HttpCaller person = HttpCaller.signedIn(app, who + "@demo.example");
        HttpCaller.execute(app, "update contribution set status = '" + opened + "'" + row);
        Map<String, String> form = form(person.get(path), button);
        somebodyElseMoves(now, move);

        HttpResponse<String> answer = person.post(path, form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(refused(answer)).contains("Análisis regional");
        if (form.containsKey(reason(button))) {
            assertThat(answer.body()).contains(SHOWN);
        }
        assertThat(HttpCaller.query(app, "select status from contribution" + row))
                .isEqualTo(now);
    }

    @Test
    void aPracticeThatIsPublishedOrWithdrawnAlreadyIsShownAsItIs() throws SQLException {
        late("focal.cr-colectivo", practice(), "publicationForm:publish", "practice", "published", "false", "true");
        late("focal.cr-colectivo", practice(), "publicationForm:withdraw", "practice", "published", "true", "false");
    }

    @Test
    void aRecommendationThatIsAgreedOrReopenedAlreadyIsShownAsItIs() throws SQLException {
        long joint;
        String session;
        try (var database = TestDatabase.connect(app.database())) {
            joint = DemoPractices.joint(database);
            session = Long.toString(DemoPages.event(database, "2025-08-21-joint"));
        }
        late("coordinator", joint, "agreeForm:agree", "joint_recommendation", "agreed_in", "null", session);
        late("coordinator", joint, "reopenForm:reopen", "joint_recommendation", "agreed_in", session, "null");
    }

    private long practice() throws SQLException {
        try (var database = TestDatabase.connect(app.database())) {
            return DemoPractices.practice(database, "cr-colectivo", true);
        }
    }

    private void late(String who, long thing, String button, String table, String column, String opened, String now) {
        String of = " where id = " + thing;
        String before = HttpCaller.query(app, "select " + column + " from " + table + of);
        String page = table.equals("practice") ? "practice" : "recommendation";
        String path = "practices/" + page + ".xhtml?id=" + thing;
        try {
            HttpCaller person = HttpCaller.signedIn(app, who + "@demo.example");
            HttpCaller.execute(app, "update " + table + " set " + column + " = " + opened + of);
            Map<String, String> form = form(person.get(path), button);
            HttpCaller.execute(app, "update " + table + " set " + column + " = " + now + of);
            HttpResponse<String> answer = person.post(path, form);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(refused(answer)).isNotEmpty();
        } finally {
            HttpCaller.execute(app, "update " + table + " set " + column + " = " + before + of);
        }
    }

    private Map<String, String> form(HttpResponse<String> page, String button) {
        assertThat(page.body()).contains("name=\"" + button + "\"");
        Map<String, String> form = new HashMap<>(HttpCaller.hiddenFields(page.body()));
        form.keySet().removeIf(field -> field.matches("\\w+Form") && !button.startsWith(field + ":"));
        form.put(button, "");
        if (page.body().contains("name=\"" + reason(button) + "\"")) {
            form.put(reason(button), TYPED);
        }
        if (button.equals("signoffForm:unsignSections")) {
            form.put("section", "permits");
        }
        return form;
    }

    private static String reason(String button) {
        return button.substring(0, button.indexOf(':')) + ":reason";
    }

    /** What the page says at its top. */
    private static String refused(HttpResponse<String> answer) {
        String body = answer.body();
        int begin = body.indexOf("id=\"refused\"");
        assertThat(begin).as(body).isNotNegative();
        return body.substring(begin, body.indexOf("</ul>", begin));
    }

    private void somebodyElseMoves(String now, String move) {
        HttpCaller.execute(
                app,
                "insert into contribution_step (contribution_id, number, move, section, snapshot, revision, made_by,"
                        + " made_at, reason) select c.id, c.steps, '" + move + "', '', c.latest_snapshot, c.revision,"
                        + " (select id from account where email = 'analyst@demo.example'), utc_timestamp(3), 'Reason'"
                        + " from contribution c where c.id = " + id);
        HttpCaller.execute(app, "update contribution set steps = steps + 1, status = '" + now + "'" + row);
    }
}
