package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaBackupTest {

    @TempDir
    Path folder;

    @Test
    void theNewestThreeAreKept() throws IOException {
        for (int day = 1; day <= 5; day++) {
            Path backup = Files.createFile(folder.resolve("before-V1-to-V" + day + "-x.sql.gz"));
            assertThat(backup.toFile().setLastModified(day * 86_400_000L)).isTrue();
        }
        Files.createFile(folder.resolve("note.txt"));
        SchemaBackup.keepNewest(folder);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "before-V1-to-V3-x.sql.gz",
                            "before-V1-to-V4-x.sql.gz",
                            "before-V1-to-V5-x.sql.gz",
                            "note.txt");
        }
    }

    @Test
    void anUpdateThatGoesOnKeepsTheDumpOfItsBeginning() {
        List<String> backups = List.of("before-V3-to-V9-20261128T193000Z.sql.gz");
        assertThat(SchemaBackup.isBegun("V5-to-V9", backups)).isTrue();
    }

    @Test
    void anUpdateFromItsBeginningOrToSomethingElseIsDumpedAgain() {
        List<String> backups = List.of("before-V3-to-V9-20261128T193000Z.sql.gz");
        assertThat(SchemaBackup.isBegun("V3-to-V9", backups)).isFalse();
        assertThat(SchemaBackup.isBegun("V5-to-V99", backups)).isFalse();
        assertThat(SchemaBackup.isBegun("V5-to-V9", List.of())).isFalse();
    }
}
