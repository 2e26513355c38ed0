package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.boot.EmbeddedDatabase;
import org.mirps.employment.testing.DatabaseProcess;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** Probes get their answer at the address that they ask: a redirect would be taken for an answer, and lead past the question. */
@Tag("faults")
class ProbesIT {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/ready", "health/live"})
    void nobodyHasToSignInToAskForHealth(String address) {
        var answer = new HttpCaller(RunningApp.serve()).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("jdbc", "password");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void readinessFollowsADatabaseThatStandsStill() {
        var app = RunningApp.serve();
        DatabaseProcess.of(app).stoppedWhile(() -> {
            awaitReadiness(app, 503);
            assertThat(new HttpCaller(app).get("health/live").statusCode())
                    .as("a restart of the application would not help")
                    .isEqualTo(200);
        });
        awaitReadiness(app, 200);
    }

    @Test
    void readinessFollowsADatabaseThatGoesAndComes() throws Exception {
        Path files = TestFolders.create("probed");
        Path log = files.resolveSibling("database.log");
        var database = EmbeddedDatabase.start(TestFolders.binaries(), files, log);
        var app = RunningApp.start(TestDatabase.environment(database.access()), "serve", TestFolders.create("serve"));
        try {
            DatabaseProcess.on(files).kill();
            awaitReadiness(app, 503);
            database = EmbeddedDatabase.start(TestFolders.binaries(), files, log, database.access());
            awaitReadiness(app, 200);
        } finally {
            app.stop();
            database.close();
        }
    }

    private static void awaitReadiness(RunningApp app, int status) {
        var probe = new HttpCaller(app);
        Patience.until(
                "/health/ready answers " + status,
                LIMIT,
                () -> probe.get("health/ready").statusCode() == status);
    }
}
