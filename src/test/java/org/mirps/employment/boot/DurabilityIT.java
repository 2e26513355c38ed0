package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** What was acknowledged is there, whatever is killed while officials are saving. */
@Tag("faults")
class DurabilityIT {

    private static final int OFFICIALS = 6;
    private static final int SAVES_BEFORE_THE_KILL = 25;

    @Test
    void noAcknowledgedAnswerIsMissingAfterTheServerIsKilledAndAfterTheWholeApp() throws Exception {
        killDuringSaves(List.of(RunningApp::killHard, DurabilityIT::killEverything));
    }

    @Test
    @Tag("long")
    @Timeout(value = 30, unit = TimeUnit.MINUTES) // other tests end after eight
    void noAcknowledgedAnswerIsMissingAfterTwentyKillsOfTheWholeApp() throws Exception {
        killDuringSaves(Collections.nCopies(20, DurabilityIT::killEverything));
    }

    private static void killDuringSaves(List<Consumer<RunningApp>> kills) throws Exception {
        Path folder = TestFolders.createWithDemo();
        RunningApp app = RunningApp.start("demo", folder);
        List<SavingOfficial> officials = invite(app);
        for (Consumer<RunningApp> kill : kills) {
            SavingOfficial.burst(officials, app.baseUri(), SAVES_BEFORE_THE_KILL, killing(app, kill));
            app = RunningApp.start("demo", folder);
            assertNothingIsMissing(app, officials);
        }
        app.stop();
    }

    private static Runnable killing(RunningApp app, Consumer<RunningApp> kill) {
        return () -> kill.accept(app);
    }

    /** The database first, so that no server is left that could tell it anything; then the server. */
    private static void killEverything(RunningApp app) {
        ProcessHandle database = ProcessHandle.of(app.databasePid()).orElseThrow();
        assertThat(database.destroyForcibly()).isTrue();
        app.killHard();
        database.onExit().join();
    }

    private static List<SavingOfficial> invite(RunningApp app) throws SQLException {
        try (Connection database = TestDatabase.connect(app.database())) {
            List<SavingOfficial> saving = new ArrayList<>();
            for (Official official : InventedOfficials.invite(database, "sne-2025", "DU", OFFICIALS)) {
                saving.add(new SavingOfficial(official));
            }
            return saving;
        }
    }

    private static void assertNothingIsMissing(RunningApp app, List<SavingOfficial> officials) throws SQLException {
        try (Connection database = TestDatabase.connect(app.database())) {
            for (SavingOfficial official : officials) {
                assertThat(official.acknowledged()).as("saved before the kill").isPositive();
                assertThat(stored(database, official.contribution(), SavingOfficial.QUESTION))
                        .as("the last acknowledged value, or the one that was on its way")
                        .isBetween(official.acknowledged(), official.sent());
                assertThat(revision(database, official.contribution()))
                        .as("the contribution and its answer are of one transaction")
                        .isEqualTo(answerRevision(database, official.contribution()));
            }
        }
    }

    private static long stored(Connection database, long contribution, String question) throws SQLException {
        return number(
                database,
                "select value from answer where contribution_id = ? and question = '" + question + "'",
                contribution);
    }

    private static long answerRevision(Connection database, long contribution) throws SQLException {
        return number(database, "select max(revision) from answer where contribution_id = ?", contribution);
    }

    private static long revision(Connection database, long contribution) throws SQLException {
        return number(database, "select revision from contribution where id = ?", contribution);
    }

    private static long number(Connection database, String sql, long contribution) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            query.setLong(1, contribution);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getLong(1);
            }
        }
    }
}
