package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** Rows without limit: the fullest table opens, and the row after the last is refused in words. */
@Hostile
class ManyRowsIT {

    private static final Duration OPENS_WITHIN = Duration.ofSeconds(5);
    private static final String REPEAT = "group_stats";

    @AfterAll
    static void nobodyIsLeft() {
        InventedOfficials.dismiss("MR");
    }

    @Test
    void theRowAfterTheLastIsRefusedInWordsAndTheFullestPageOpens() throws Exception {
        RunningApp app = RunningApp.demo();
        Official invited = invited(app);
        HttpCaller official = HttpCaller.signedIn(app, invited.email());
        String csrf = official.csrf();
        String rows = "api/internal/contributions/" + invited.contribution() + "/rows";
        for (int i = 0; i < Limit.ROWS_OF_REPEAT.most(); i++) {
            assertThat(add(official, csrf, rows).statusCode()).as("row " + i).isEqualTo(204);
        }
        HttpResponse<String> refused = add(official, csrf, rows);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("LimitReached", "caben 100 entradas");

        String address = "contributions/section.xhtml?section=statistics&id=" + invited.contribution();
        official.get(address);
        long begun = System.nanoTime();
        String page = official.get(address).body();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(OPENS_WITHIN);
        assertThat(cards(page)).isEqualTo(20);
        assertThat(page).contains("Entradas 1 a 20 de 100");

        String later = HttpCaller.query(
                app,
                "select row_id from repeat_row where contribution_id = " + invited.contribution()
                        + " order by position desc limit 1");
        assertThat(official.get(address + "&row=" + later).body())
                .contains("Entradas 81 a 100 de 100", "id=\"row-" + later + "\"");
    }

    private static Official invited(RunningApp app) throws SQLException {
        try (Connection database = TestDatabase.connect(app.database())) {
            return InventedOfficials.invite(database, "sne-2025", "MR", 1).get(0);
        }
    }

    private static HttpResponse<String> add(HttpCaller official, String csrf, String rows) {
        return official.change(
                "POST",
                rows,
                csrf,
                "{\"repeat\":\"" + REPEAT + "\",\"parent\":\"\",\"row\":\"" + RowId.random() + "\"}");
    }

    private static long cards(String page) {
        return Pattern.compile("<li class=\"row-card\"").matcher(page).results().count();
    }
}
