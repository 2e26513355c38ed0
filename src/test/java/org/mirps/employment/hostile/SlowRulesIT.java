package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** A form is a program of others: a rule that would go on for ever ends, and what it was asked about is not valid. */
@Hostile
class SlowRulesIT {

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);
    private static final int AT_ONCE = 4;
    private static final String NUMBERS = "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27";
    private static final String FORM = """
            | survey |
            |  | type | name | label::Español (es) | label::English (en) | constraint |
            |  | begin_group | all | Todo | Everything |  |
            |  | text | list | Lista | List | regex(., '(.*,){25}P') |
            |  | end_group |  |  |  |  |
            | settings |
            |  | form_title | form_id | version | default_language | title_en |
            |  | Lento | slow_rules | 1 | Español (es) | Slow |
            """;

    @Test
    void aPatternThatNeverDecidesIsGivenUp() throws Exception {
        RunningApp app = RunningApp.demo();
        try (Connection database = TestDatabase.connect(app.database())) {
            List<Long> forms =
                    IntStream.range(0, AT_ONCE).mapToObj(i -> kept(database)).toList();
            HttpCaller coordinator = HttpCaller.signedIn(app, "coordinator@demo.example");
            String csrf = coordinator.csrf();
            forms.forEach(form -> assertThat(coordinator
                            .get("forms/preview-section.xhtml?section=all&draft=" + form)
                            .body())
                    .contains("data-key=\"list\""));
            long begun = System.nanoTime();
            Stream<CompletableFuture<HttpResponse<String>>> saves =
                    forms.stream().map(form -> CompletableFuture.supplyAsync(() -> save(coordinator, csrf, form)));
            for (CompletableFuture<HttpResponse<String>> save : saves.toList()) {
                HttpResponse<String> answer = save.join();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("no cumple una regla del formulario");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ENDS_WITHIN);
            for (long form : forms) {
                FormDrafts.forget(database, form);
            }
        }
    }

    private static long kept(Connection database) {
        try {
            return FormDrafts.keep(database, FORM);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> save(HttpCaller coordinator, String csrf, long form) {
        return coordinator.change(
                "PUT",
                "api/internal/previews/" + form + "/answers",
                csrf,
                "{\"key\":\"list\",\"value\":\"" + NUMBERS + "\",\"seen\":0,\"section\":\"all\",\"since\":0}");
    }
}
