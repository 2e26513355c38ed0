package org.mirps.employment.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** What somebody gets who is not signed in, by HTTP on the demo year. */
class PublicCalendarIT {

    /** Of the page and all that it loads, compressed. */
    private static final int MOST_BYTES = 200_000;

    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"([^\"]*jakarta\\.faces\\.resource[^\"]*)\"");

    private static RunningApp app;
    private static HttpCaller visitor;

    @BeforeAll
    static void somebodyNotSignedIn() {
        app = RunningApp.demo();
        visitor = new HttpCaller(app);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar.xhtml?year=2025",
                "calendar.xhtml?year=2025&lang=en",
                "event.xhtml?id={joint}&lang=en",
                "roadmap.xhtml?year=2025",
                "calendar.ics",
                "calendar.ics?lang=en"
            })
    void noSessionIsBegun(String path) {
        HttpResponse<String> answer = new HttpCaller(app).get(path.replace("{joint}", joint()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es, Foro regional sobre integración laboral, Calendario",
        "en, Regional forum on labour integration, Calendar"
    })
    void theYearIsSaidInBothLanguages(String language, String title, String heading) {
        String page = visitor.get("calendar.xhtml?year=2025&lang=" + language).body();
        assertThat(page).contains(title, heading + " 2025", "P0", "G3").contains("<html lang=\"" + language + "\"");
    }

    @Test
    void linksKeepTheLanguageOfTheirPage() {
        assertThat(visitor.get("calendar.xhtml?year=2025&lang=en").body())
                .containsPattern("event\\.xhtml\\?id=\\d+&amp;lang=en");
    }

    @Test
    void anEmptyYearSaysWhatIsThereInstead() {
        String page = visitor.get("calendar.xhtml?year=2099").body();
        assertThat(page).contains("todavía no hay sesiones").contains("calendar.xhtml?year=2025");
        assertThat(visitor.get("calendar.xhtml?year=nineteen").statusCode()).isEqualTo(404);
        assertThat(visitor.get("event.xhtml?id=0").statusCode()).isEqualTo(404);
        assertThat(visitor.get("event.xhtml?id=one").statusCode()).isEqualTo(404);
    }

    @Test
    void statedAndInferredAreToldApartInWords() {
        String page = visitor.get("event.xhtml?id=" + joint() + "&lang=en").body();
        assertThat(page).contains("Stated in the source", "Inferred by the team", "Concept note");
    }

    @Test
    void whoMadeAChangeIsNotForEverybody() {
        String path = "event.xhtml?id=" + joint();
        String name = HttpCaller.query(app, "select name from account where email = 'coordinator@demo.example'");
        assertThat(visitor.get(path).body()).doesNotContain(name);
        assertThat(HttpCaller.signedIn(app, "coordinator@demo.example")
                        .get(path)
                        .body())
                .contains(name);
    }

    @Test
    void thePageAndAllThatItLoadsIsLight() throws IOException {
        String page = visitor.get("calendar.xhtml?year=2025").body();
        int bytes = compressed(page);
        Matcher loaded = LOADED.matcher(page);
        while (loaded.find()) {
            String path = loaded.group(1).replace("&amp;", "&").replaceFirst("^/", "");
            bytes += compressed(visitor.get(path).body());
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
        assertThat(page).doesNotContain("primefaces").doesNotContain("faces.js");
    }

    @Test
    void theFeedIsAnsweredAsCalendarProgramsExpect() throws Exception {
        HttpResponse<String> answer = visitor.get("calendar.ics?lang=en");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/calendar; charset=utf-8"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=900");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                visitor.send(visitor.request("calendar.ics?lang=en").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(answer.body())).getComponents("VEVENT");
        assertThat(events)
                .filteredOn(event -> value(event, "SUMMARY").startsWith("Joint session with local governments"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(value(event, "DTSTART")).isEqualTo("20250821T150000Z");
                    assertThat(value(event, "URL")).contains("event.xhtml?id=" + joint());
                });
    }

    @Test
    void anotherLanguageIsTheDefaultOne() {
        String spanish = visitor.get("calendar.ics").body();
        assertThat(spanish).contains("X-WR-CALNAME:MIRPS empleo");
        assertThat(visitor.get("calendar.ics?lang=fr").body()).isEqualTo(spanish);
    }

    private static String joint() {
        return HttpCaller.query(app, "select id from calendar_event where code = '2025-08-21-joint'");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
