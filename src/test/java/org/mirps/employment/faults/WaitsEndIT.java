package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** Every wait for the database has an end, answers 503 with Retry-After, and is one line of the log. */
@Tag("faults")
class WaitsEndIT {

    private static final Duration ROW = Duration.ofSeconds(20);
    private static final Duration STOPPED = Duration.ofSeconds(45);

    private static RunningApp app;
    private static HttpCaller official;
    private static String csrf;
    private static long contribution;

    @BeforeAll
    static void aYearWithAnOfficial() throws SQLException {
        app = RunningApp.demo();
        try (Connection database = TestDatabase.connect(app.database())) {
            Official invited =
                    InventedOfficials.invite(database, "sne-2025", "WE", 1).get(0);
            contribution = invited.contribution();
            official = HttpCaller.signedIn(app, invited.email());
        }
        csrf = official.csrf();
        assertThat(save("Antes").statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void nobodyIsLeft() {
        InventedOfficials.dismiss("WE");
    }

    @Test
    void aRowThatSomebodyElseHoldsIsWaitedForNoLongerThanItsLimit() throws SQLException {
        try (Connection database = TestDatabase.connect(app.database());
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.executeQuery("select * from contribution where id = " + contribution + " for update");
            assertIsTold(within(ROW, () -> save("Mientras otra persona la tiene")));
            assertThat(within(ROW, () -> official.get(section())).statusCode())
                    .as("the page of that contribution")
                    .isEqualTo(200);
            database.rollback();
        }
        assertThat(save("Después").statusCode()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatStandsStillHoldsNoPageForEver() throws IOException, InterruptedException {
        List<String> before = log();
        signal("STOP");
        try {
            assertIsTold(within(STOPPED, () -> save("Mientras la base no responde")));
            assertIsTold(within(STOPPED, () -> official.get("index.xhtml")));
        } finally {
            signal("CONT");
        }
        assertThat(save("Otra vez").statusCode()).isEqualTo(200);
        List<String> since = log().subList(before.size(), log().size());
        assertThat(since).filteredOn(line -> line.contains(" Failure ")).hasSize(2);
        assertThat(String.join("\n", since).length())
                .as("characters of log for two failures")
                .isLessThan(40_000);
    }

    private static void assertIsTold(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    private static HttpResponse<String> within(Duration limit, Supplier<HttpResponse<String>> asking) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = asking.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(limit);
        return answer;
    }

    private static HttpResponse<String> save(String text) {
        return official.change(
                "PUT",
                "api/internal/contributions/" + contribution + "/answers",
                csrf,
                "{\"key\":\"unit_name\",\"value\":\"" + text
                        + "\",\"seen\":999999,\"section\":\"identification\",\"since\":0}");
    }

    private static String section() {
        return "contributions/section.xhtml?section=identification&id=" + contribution;
    }

    private static void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name, String.valueOf(app.databasePid()))
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }

    private static List<String> log() throws IOException {
        Path file = app.dataFolder().resolve("logs").resolve("server.0.log");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toList();
        }
    }
}
