package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.DatabaseProcess;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;
import org.mirps.employment.testing.WebVisitor;

/** A part of ours that dies is started again by us: nobody who runs this watches a database server inside it. */
@Tag("faults")
class DatabaseKilledIT {

    private static final Duration SAVES_GO_ON_WITHIN = Duration.ofSeconds(15);
    private static final int BORNE = 5;

    @AfterAll
    static void nobodyIsLeft() {
        InventedOfficials.dismiss("DK");
    }

    @Test
    void savesGoOnAfterTheDatabaseWasKilledTwice() throws Exception {
        var app = RunningApp.demo();
        var visitor = anOfficial(app);
        String address = app.database().url();
        for (int kill = 1; kill <= 2; kill++) {
            assertThat(saves(visitor, "before " + kill)).isTrue();
            DatabaseProcess.of(app).kill();
            String text = "after " + kill;
            Patience.until("a save is taken", SAVES_GO_ON_WITHIN, () -> saves(visitor, text));
        }
        assertThat(app.database().url()).isEqualTo(address);
        assertThat(app.errors()).anyMatch(line -> line.contains("ended and is started again"));
    }

    @Test
    @Tag("long")
    void aDatabaseThatEndsAgainAndAgainIsGivenUpInOneSentence() {
        var app = RunningApp.start("serve", TestFolders.createWithBinaries("serve"));
        for (int kill = 1; kill <= BORNE; kill++) {
            long killed = DatabaseProcess.of(app).pid();
            DatabaseProcess.of(app).kill();
            Patience.until("another server runs", Duration.ofSeconds(30), () -> runsAnother(app, killed));
        }
        DatabaseProcess.of(app).kill();
        assertThat(app.awaitExit()).isEqualTo(1);
        assertThat(app.errors())
                .last()
                .asString()
                .startsWith("The embedded database ended 6 times within 10 minutes and is not started again;")
                .endsWith("database.log says why.");
    }

    private static WebVisitor anOfficial(RunningApp app) throws Exception {
        try (Connection database = TestDatabase.connect(app.database())) {
            Official official =
                    InventedOfficials.invite(database, "sne-2025", "DK", 1).get(0);
            var visitor = new WebVisitor(WebVisitor.client(), app.baseUri())
                    .signIn(official.email(), WebVisitor.DEMO_PASSWORD);
            visitor.open(official.contribution(), "identification");
            return visitor;
        }
    }

    private static boolean saves(WebVisitor visitor, String text) {
        try {
            return visitor.save("unit_name", text).status() == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean runsAnother(RunningApp app, long killed) {
        return DatabaseProcess.find(app.dataFolder().resolve("db"))
                .filter(server -> server.pid() != killed)
                .isPresent();
    }
}
