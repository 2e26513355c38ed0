package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.boot.EmbeddedDatabase;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SqlDump;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/**
 * Data of an earlier program start on today's. Each release leaves a dump here: {@code data-DATE.sql.gz}, of a demo whose addresses are not
 * those of a demo. That of 2026-11-21 (commit 571a3f1) lacks migrations that are numbered below those that it has.
 */
@Tag("faults")
class OldDataIT {

    private static final List<String> KEPT = List.of(
            "SELECT COUNT(*) FROM answer",
            "SELECT COUNT(*) FROM answer FOR SYSTEM_TIME ALL",
            "SELECT COUNT(*) FROM snapshot_answer",
            "SELECT COUNT(*) FROM account",
            "SELECT COUNT(*) FROM contribution_step");

    @ParameterizedTest
    @ValueSource(strings = {"data-2026-11-21.sql.gz"})
    void theyAreLetInAsTheyWereAndBackedUpBefore(String dump) throws Exception {
        Path folder = TestFolders.createWithBinaries("serve");
        List<Long> before;
        try (var database =
                EmbeddedDatabase.start(TestFolders.binaries(), folder.resolve("db"), folder.resolve("earlier.log"))) {
            SqlDump.load(resource(dump), database.access());
            before = counts(database.access());
        }

        RunningApp app = RunningApp.start("serve", folder);
        try {
            assertThat(app.output()).hasSize(1);
            assertThat(counts(app.database())).isEqualTo(before);
            HttpCaller coordinator = new HttpCaller(app);
            assertThat(coordinator
                            .signIn("coordinator@old.example", HttpCaller.DEMO_PASSWORD, "")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(coordinator.get("index.xhtml").statusCode()).isEqualTo(200);
            assertThat(coordinator
                            .get("api/v1/rounds/sne-2025/consolidation/long.csv")
                            .body())
                    .contains("unit_name");
            assertThat(HttpCaller.query(
                            app, "select count(*) from form_version where definition like '{\"schema\":1,%'"))
                    .as("published forms, each with what it means")
                    .isEqualTo(HttpCaller.query(app, "select count(*) from form_version"))
                    .isNotEqualTo("0");
            assertThat(counts(restored(backup(folder)))).isEqualTo(before);
        } finally {
            app.stop();
        }
    }

    private static InputStream resource(String dump) {
        return Objects.requireNonNull(OldDataIT.class.getResourceAsStream(dump));
    }

    private static Path backup(Path folder) throws Exception {
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            List<Path> made = backups.toList();
            assertThat(made)
                    .singleElement()
                    .asString()
                    .matches(".*/before-V202611211600-to-V\\d{12}-\\d{8}T\\d{6}Z\\.sql\\.gz");
            return made.get(0);
        }
    }

    private static DatabaseAccess restored(Path backup) throws Exception {
        DatabaseAccess schema = TestDatabase.freshSchema();
        SqlDump.load(Files.newInputStream(backup), schema);
        return schema;
    }

    private static List<Long> counts(DatabaseAccess access) throws SQLException {
        try (var connection = TestDatabase.connect(access);
                var statement = connection.createStatement()) {
            var counts = new ArrayList<Long>();
            for (String sql : KEPT) {
                try (var row = statement.executeQuery(sql)) {
                    row.next();
                    counts.add(row.getLong(1));
                }
            }
            return counts;
        }
    }
}
