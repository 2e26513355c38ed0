package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** What the database undoes because two changes met (a deadlock here; certification in a cluster) is done again and reaches nobody. */
@Tag("faults")
class LostRacesIT {

    private static final int DEADLOCKS = 3;

    @Test
    void savesThatLoseADeadlockAreDoneAgain() throws Exception {
        RunningApp app = RunningApp.demo();
        HttpCaller official = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        String csrf = official.csrf();
        String id = HttpCaller.query(
                app,
                "select c.id from contribution c join collection_round r on r.id = c.round_id"
                        + " where r.code = 'sne-2025' and c.participant_code = 'GT'");
        long before = triedAgain(app);
        for (int i = 0; i < DEADLOCKS; i++) {
            assertThat(saveIntoADeadlock(app, official, csrf, id, "Unidad " + i).statusCode())
                    .isEqualTo(200);
        }
        assertThat(triedAgain(app) - before).as("told in the log").isGreaterThanOrEqualTo(DEADLOCKS);
    }

    /**
     * Another transaction, which has changed more and so is not the one that is undone, holds the answer that the save will write, and then
     * asks for the contribution that the save holds.
     */
    private static HttpResponse<String> saveIntoADeadlock(
            RunningApp app, HttpCaller official, String csrf, String id, String text) throws Exception {
        try (Connection other = TestDatabase.connect(app.database());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate(
                    "update answer set value = concat(value, '.') where value <> '' and contribution_id = " + id);
            CompletableFuture<HttpResponse<String>> saving = CompletableFuture.supplyAsync(() -> official.change(
                    "PUT",
                    "api/internal/contributions/" + id + "/answers",
                    csrf,
                    "{\"key\":\"unit_name\",\"value\":\"" + text
                            + "\",\"seen\":999999,\"section\":\"identification\",\"since\":0}"));
            awaitAWaitingTransaction(app);
            statement.executeQuery("select * from contribution where id = " + id + " for update");
            other.rollback();
            return saving.get(30, TimeUnit.SECONDS);
        }
    }

    private static void awaitAWaitingTransaction(RunningApp app) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        String waiting = "0";
        while (waiting.equals("0")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The save waits for nothing");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
            waiting = HttpCaller.query(
                    app,
                    "select variable_value from information_schema.global_status"
                            + " where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'");
        }
    }

    private static long triedAgain(RunningApp app) throws IOException, SQLException {
        return Files.readAllLines(app.dataFolder().resolve("logs").resolve("server.0.log")).stream()
                .filter(line -> line.contains("Tried again, the "))
                .count();
    }
}
