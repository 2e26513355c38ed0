package org.mirps.employment.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** What coordinators are told when they type what cannot be, by HTTP on the demo year; in a year that nobody else uses. */
class CalendarPagesIT {

    private static final String YEAR = Year.now().plusYears(40).toString();
    private static final String PAGE = "calendar/new.xhtml?year=" + YEAR;
    private static final String BUTTON = "newForm:create";

    private static RunningApp app;
    private static HttpCaller coordinator;

    @BeforeAll
    static void aCoordinatorIsSignedIn() {
        app = RunningApp.demo();
        coordinator = HttpCaller.signedIn(app, "coordinator@demo.example");
    }

    @AfterAll
    static void theYearIsGone() {
        String mine = "(select id from calendar_event where calendar_year = " + YEAR + ")";
        for (String table : new String[] {"calendar_change", "calendar_item", "calendar_event_round"}) {
            HttpCaller.execute(app, "delete from " + table + " where event_id in " + mine);
        }
        HttpCaller.execute(app, "delete from calendar_event where calendar_year = " + YEAR);
    }

    @Test
    void twoAtOneTimeAreAskedAboutAndThenTaken() {
        assertThat(create(event("first", "Una")).statusCode()).isEqualTo(302);
        Map<String, String> second = event("second", "Otra");
        HttpResponse<String> asked = create(second);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("“Una” (" + YEAR + "-first)", "newForm:insist", "value=\"Otra\"");
        second.put("taken", "true");
        second.put("newForm:insist", "true");
        assertThat(create(second).statusCode()).isEqualTo(302);
    }

    @Test
    void aTextThatIsTooLongIsSentBackWhole() {
        Map<String, String> event = event("long", "Larga");
        event.put("newForm:notesEs", "x".repeat(20_000));
        event.put("newForm:notesEn", "Short");
        HttpResponse<String> refused = create(event);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("x".repeat(20_000)).containsPattern("20[.,\\s]?000 caracteres");
    }

    @Test
    void markupIsShownAsItWasTyped() {
        Map<String, String> event = event("markup", "<script>alert(1)</script>");
        event.put("newForm:timeStart", "20:00");
        HttpResponse<String> made = create(event);
        assertThat(made.statusCode()).isEqualTo(302);
        String page = new HttpCaller(app).get("calendar.xhtml?year=" + YEAR).body();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
    }

    private static HttpResponse<String> create(Map<String, String> event) {
        return coordinator.submit(PAGE, BUTTON, event);
    }

    private static Map<String, String> event(String name, String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("newForm:code", YEAR + "-" + name);
        fields.put("newForm:kind", "SESSION");
        fields.put("newForm:modality", "VIRTUAL");
        fields.put("newForm:titleEs", title);
        fields.put("newForm:titleEn", title);
        fields.put("newForm:timePrecision", "EXACT");
        fields.put("newForm:timeDate", YEAR + "-05-20");
        fields.put("newForm:timeStart", "09:00");
        fields.put("newForm:timeZone", "America/Guatemala");
        fields.put("newForm:reasonEs", "Prueba");
        fields.put("newForm:reasonEn", "Trial");
        return fields;
    }
}
