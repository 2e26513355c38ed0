package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** Who works for two participants sees and changes the things of one at a time: the focal point of Guatemala works for Honduras too, and for the team. */
class ActingForOneIT {

    private static final String EMAIL = "focal.gt@demo.example";
    private static final String SECTION = "identification";

    private final RunningApp app = RunningApp.demo();
    private final long ofGuatemala = DemoPages.contribution(app, DemoPages.ROUND, "GT");
    private final long ofHonduras = DemoPages.contribution(app, DemoPages.ROUND, "HN");
    private HttpCaller person = new HttpCaller(app);
    private String guatemala = "";
    private String honduras = "";
    private String team = "";

    @BeforeEach
    void worksForThree() {
        guatemala = membership("= 'GT'");
        HttpCaller.execute(app, insert("'HN'"));
        HttpCaller.execute(app, insert("null"));
        honduras = membership("= 'HN'");
        team = membership("is null");
        HttpCaller.execute(
                app,
                "insert into membership_role (membership_id, role) values (%s, 'CONTRIBUTOR'), (%s, 'ANALYST')"
                        .formatted(honduras, team));
        person = HttpCaller.signedIn(app, EMAIL);
    }

    @AfterEach
    void worksForOneAgain() {
        for (String added : new String[] {honduras, team}) {
            HttpCaller.execute(app, "delete from access_token where membership_id = " + added);
            HttpCaller.execute(app, "delete from membership_role where membership_id = " + added);
            HttpCaller.execute(app, "delete from membership where id = " + added);
        }
        HttpCaller.execute(app, "update membership set chosen_at = null where id = " + guatemala);
    }

    @Test
    void eachSeesItsOwnAlone() {
        assertThat(status("contributions/overview.xhtml?id=" + ofGuatemala)).isEqualTo(200);
        assertThat(status("contributions/overview.xhtml?id=" + ofHonduras)).isEqualTo(404);
        assertThat(status("consolidation/list.xhtml")).isEqualTo(403);
        assertThat(status("account/people.xhtml")).isEqualTo(200);
        act(honduras);
        assertThat(status("contributions/overview.xhtml?id=" + ofGuatemala)).isEqualTo(404);
        assertThat(status("contributions/overview.xhtml?id=" + ofHonduras)).isEqualTo(200);
        assertThat(status("account/people.xhtml"))
                .as("a contributor there, if a focal point elsewhere")
                .isEqualTo(403);
        act(team);
        assertThat(status("consolidation/list.xhtml")).isEqualTo(200);
        assertThat(status("contributions/section.xhtml?id=" + ofGuatemala + "&section=" + SECTION))
                .isEqualTo(403);
        assertThat(status("account/people.xhtml")).isEqualTo(403);
    }

    @Test
    void aPageOfTheOtherOneSaysThatTheyCanChange() {
        act(honduras);
        String page =
                person.get("contributions/overview.xhtml?id=" + ofGuatemala).body();
        assertThat(page).contains("id=\"actingElse\"", "overview.xhtml?id=" + ofGuatemala);
        HttpResponse<String> changed = person.post(
                "acting",
                Map.of(
                        "csrf",
                        person.csrf(),
                        "acting",
                        guatemala,
                        "next",
                        "/contributions/overview.xhtml?id=" + ofGuatemala));
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(changed.headers().firstValue("Location").orElseThrow())
                .endsWith("/contributions/overview.xhtml?id=" + ofGuatemala);
        assertThat(status("contributions/overview.xhtml?id=" + ofGuatemala)).isEqualTo(200);
        assertThat(HttpCaller.signedIn(app, "focal.hn@demo.example")
                        .get("contributions/overview.xhtml?id=" + ofGuatemala)
                        .body())
                .as("who works for one is told nothing of that")
                .doesNotContain("actingElse");
    }

    @Test
    void aSaveForTheOneWhileTheyActForTheOtherIsToldWhatToDo() {
        String csrf = person.csrf();
        act(honduras);
        long before = revision();
        HttpResponse<String> refused = save(csrf);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("ActsForOther");
        assertThat(revision()).isEqualTo(before);
        act(guatemala);
        assertThat(save(csrf).statusCode()).as("the same page goes on").isEqualTo(200);
    }

    @Test
    void aFormOfTheOneIsNotStoredForTheOther() {
        Map<String, String> form = new HashMap<>(
                HttpCaller.hiddenFields(person.get("account/institutions.xhtml").body()));
        assertThat(form).containsEntry("acting", guatemala);
        form.remove("csrf"); // of another form of the page
        act(honduras);
        HttpResponse<String> answer = person.post("account/institutions.xhtml", form);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("id=\"again\"", "name=\"again\"");
        form.put("again", "true");
        assertThat(person.post("account/institutions.xhtml", form).statusCode())
                .as("without the token of the session nobody changes for whom they act")
                .isEqualTo(409);
        form.put("csrf", person.csrf());
        assertThat(person.post("account/institutions.xhtml", form).statusCode()).isLessThan(400);
        assertThat(HttpCaller.query(
                        app, "select id from membership where chosen_at = (select max(chosen_at) from membership)"))
                .isEqualTo(guatemala);
    }

    @Test
    void nobodyActsForWhatIsNotTheirs() {
        String other = HttpCaller.query(
                app,
                "select m.id from membership m join account a on a.id = m.account_id where a.email = 'focal.cr@demo.example'");
        assertThat(post(other).statusCode()).isEqualTo(404);
        assertThat(post("x").statusCode()).isEqualTo(404);
        assertThat(person.post("acting", Map.of("acting", honduras)).statusCode())
                .as("without the token")
                .isEqualTo(403);
        HttpCaller.execute(app, "update membership set enabled = false where id = " + honduras);
        assertThat(post(honduras).statusCode()).as("ended").isEqualTo(404);
        assertThat(status("contributions/overview.xhtml?id=" + ofGuatemala)).isEqualTo(200);
    }

    @Test
    void whatIsEndedWhileTheyActByItEndsAtOnceAndTheRestGoesOn() {
        act(honduras);
        HttpCaller.execute(app, "update membership set enabled = false where id = " + honduras);
        assertThat(status("contributions/overview.xhtml?id=" + ofHonduras))
                .as("signs in again")
                .isEqualTo(302);
        person = HttpCaller.signedIn(app, EMAIL);
        assertThat(status("contributions/overview.xhtml?id=" + ofGuatemala)).isEqualTo(200);
    }

    private HttpResponse<String> save(String csrf) {
        String body = Json.createObjectBuilder()
                .add("key", "unit_name")
                .add("value", "Unidad de Empleo " + System.nanoTime())
                .add("seen", Long.MAX_VALUE)
                .add("section", SECTION)
                .add("since", 0)
                .build()
                .toString();
        return person.change("PUT", "api/internal/contributions/" + ofGuatemala + "/answers", csrf, body);
    }

    private long revision() {
        return Long.parseLong(HttpCaller.query(app, "select revision from contribution where id = " + ofGuatemala));
    }

    private void act(String membership) {
        assertThat(post(membership).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> post(String membership) {
        return person.post("acting", Map.of("csrf", person.csrf(), "acting", membership));
    }

    private int status(String address) {
        return person.get(address).statusCode();
    }

    private String membership(String participant) {
        return HttpCaller.query(
                app,
                "select m.id from membership m join account a on a.id = m.account_id where a.email = '" + EMAIL
                        + "' and m.participant_code " + participant);
    }

    private static String insert(String participant) {
        return "insert into membership (account_id, participant_code, enabled, made_at) select id, " + participant
                + ", true, utc_timestamp(3) from account where email = '" + EMAIL + "'";
    }
}
