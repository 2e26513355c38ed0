package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.boot.EmbeddedDatabase;
import org.mirps.employment.platform.SchemaNotUpdated;
import org.mirps.employment.platform.SchemaUpdate;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** A disk without room is said before anything begins that would be left half done. Needs root, for a small file system in memory. */
@Tag("faults")
class FullDiskIT {

    @TempDir
    Path disk;

    @BeforeEach
    void mount() throws Exception {
        run("mount", "-t", "tmpfs", "-o", "size=260m", "tmpfs", disk.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aStartAsksForRoomFirstAndLeavesNothingHalfDone() throws IOException {
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
