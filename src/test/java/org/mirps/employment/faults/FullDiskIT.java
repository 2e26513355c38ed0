package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.boot.EmbeddedDatabase;
import org.mirps.employment.platform.start.SchemaNotUpdated;
import org.mirps.employment.platform.start.SchemaUpdate;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;
import org.mirps.employment.testing.WebVisitor;

/** A disk without room is said before anything begins that would be left half done. Needs root, for a small file system in memory. */
@Tag("faults")
class FullDiskIT {

    /** As large as a file may be; begins as a PDF does. */
    private static final byte[] A_FILE = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 5 << 20);

    @TempDir
    Path disk;

    private void mount(String size) throws Exception {
        run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aStartAsksForRoomFirstAndLeavesNothingHalfDone() throws Exception {
        mount("260m");
        Path data = disk.resolve("data");
        var refused = LauncherProcess.start(Map.of(), "serve", "--port", "0", "--data", data.toString());
        assertThat(refused.awaitExit()).isEqualTo(1);
        assertThat(refused.err())
                .singleElement()
                .asString()
                .matches(
                        "The disk of the data folder " + data
                                + " has \\d+ MB left, and 300 MB are needed to start: free some, or name a folder on another disk with --data\\.");
        assertThat(data.resolve("db")).doesNotExist();
        assertThat(Files.exists(data.resolve("run"))).isFalse();
    }

    @Test
    void anUpdateThatRunsOutOfDiskGoesOnWhenThereIsRoom() throws Exception {
        mount("260m");
        try (var database = EmbeddedDatabase.start(TestFolders.binaries(), disk.resolve("db"), Path.of("/dev/null"))) {
            DatabaseAccess access = database.access();
            Path filler = fillUpTo(2_000_000);
            assertThatThrownBy(() -> update(access))
                    .isInstanceOf(SchemaNotUpdated.class)
                    .hasMessageContaining(
                            "the disk of the database is full; mend that and start again: the update goes on where it stopped.");
            Files.delete(filler);
            update(access);
            DatabaseAccess clean = TestDatabase.freshSchema();
            update(clean);
            assertThat(SchemaPicture.tables(access)).isEqualTo(SchemaPicture.tables(clean));
        }
    }

    @Test
    @Tag("long")
    void aFileThatFindsNoRoomIsToComeAgainAndAnswersGoOn() throws Exception {
        mount("1200m");
        Path data = disk.resolve("data");
        run("cp", "-a", TestFolders.createWithDemo().toString(), data.toString());
        RunningApp app = RunningApp.start("demo", data);
        try {
            WebVisitor official = anOfficial(app);
            Path filler = fillUpTo(3_000_000);
            long database = app.databasePid();
            assertThat(official.sendFile(A_FILE))
                    .as("more than there is room for")
                    .isEqualTo(503);
            List<String> acknowledged = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String text = "With a full disk " + i;
                int status = official.save("unit_name", text).status();
                assertThat(status).isIn(200, 503);
                if (status == 200) {
                    acknowledged.add(text);
                }
                assertThat(official.get("welcome.xhtml").statusCode()).isEqualTo(200);
            }
            assertThat(app.databasePid()).as("the database has not ended").isEqualTo(database);
            Files.delete(filler);
            Patience.until("a file is taken", Duration.ofSeconds(15), () -> takesAFile(official));
            assertThat(official.save("unit_name", "With room").status()).isEqualTo(200);
            acknowledged.add("With room");
            assertThat(history(app)).containsAll(acknowledged);
        } finally {
            app.stop();
        }
    }

    private static WebVisitor anOfficial(RunningApp app) throws Exception {
        var official = new WebVisitor(WebVisitor.client(), app.baseUri())
                .signIn("contributor.gt@demo.example", WebVisitor.DEMO_PASSWORD);
        try (Connection database = TestDatabase.connect(app.database())) {
            official.open(DemoPages.contribution(database, "GT"), "identification");
        }
        return official;
    }

    private static boolean takesAFile(WebVisitor official) {
        try {
            return official.sendFile(A_FILE) == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every value that the question ever had. */
    private static List<String> history(RunningApp app) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection database = TestDatabase.connect(app.database());
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select value from answer for system_time all where question = 'unit_name'")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void update(DatabaseAccess access) throws SQLException {
        new SchemaUpdate(TestDatabase.source(access)).run();
    }

    /** @param left bytes that stay free */
    private Path fillUpTo(long left) throws IOException {
        Path filler = disk.resolve("filler");
        byte[] piece = new byte[100_000];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(disk).getUsableSpace() > left) {
                out.write(piece);
            }
        }
        return filler;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command) + ": this test mounts a file system, so it runs as root")
                .isZero();
    }
}
