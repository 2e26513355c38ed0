package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.platform.start.SchemaNotUpdated;
import org.mirps.employment.platform.start.SchemaUpdate;
import org.mirps.employment.testing.DatabaseProcess;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** A migration that is cut anywhere can run again: definitions commit by themselves, so a cut leaves a part behind. */
@Tag("faults")
class InterruptedMigrationsIT {

    private static Map<String, String> clean;
    private static Map<String, String> cleanRows;

    @BeforeAll
    static void updateWithoutInterruption() throws SQLException {
        DatabaseAccess access = TestDatabase.freshSchema();
        new SchemaUpdate(TestDatabase.source(access)).run();
        clean = SchemaPicture.tables(access);
        cleanRows = SchemaPicture.rows(access);
    }

    @Test
    void whatDiesAroundEveryStatementEndsAsTheSameSchema() throws Exception {
        DatabaseAccess access = TestDatabase.freshSchema();
        var dying = new DyingDatabase(access, ".");
        int attempts = 1;
        while (!isUpdatedBy(dying)) {
            attempts++;
        }
        assertThat(attempts).isGreaterThan(2 * migrations()).isEqualTo(dying.deaths() + 1);
        assertThat(SchemaPicture.tables(access)).isEqualTo(clean);
        assertThat(SchemaPicture.rows(access)).isEqualTo(cleanRows);
        assertThat(number(access, "SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1"))
                .isEqualTo(migrations());
    }

    @Test
    @Tag("long")
    void aServerThatIsKilledWhileItUpdatesStartsAgain() throws Exception {
        Path folder = TestFolders.createWithBinaries("serve");
        var killed = LauncherProcess.start(Map.of(), "serve", "--port", "0", "--data", folder.toString());
        Path tables = folder.resolve("db").resolve("employment");
        Patience.until(
                "half of the tables are there",
                Duration.ofMinutes(3),
                () -> Files.exists(tables.resolve("notice.frm")));
        killed.killHard();
        DatabaseProcess.on(folder.resolve("db")).kill();
        assertThat(tables.resolve("installation.frm")).doesNotExist();

        RunningApp app = RunningApp.start("serve", folder);
        try {
            assertThat(SchemaPicture.tables(app.database())).isEqualTo(clean);
        } finally {
            app.stop();
        }
    }

    @Test
    void whatAnEarlierProgramLeftHalfDoneIsFinished() throws SQLException {
        DatabaseAccess access = TestDatabase.freshSchema();
        Flyway.configure()
                .dataSource(TestDatabase.source(access))
                .target("202611211642")
                .load()
                .migrate();
        // As that program leaves it when the disk is full at the second statement of its migration
        execute(
                access,
                "ALTER TABLE contribution ADD COLUMN signed_sections VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'names of the sections that are signed off now, separated by blanks',"
                        + " ADD COLUMN steps INT NOT NULL DEFAULT 0 COMMENT 'how many moves were made, which is the number of the next one',"
                        + " ADD COLUMN latest_snapshot INT NOT NULL DEFAULT 0 COMMENT 'number of the snapshot submitted last; 0: none'");
        execute(
                access,
                "INSERT INTO flyway_schema_history SELECT installed_rank + 1, '202611211700', 'x', type,"
                        + " 'V202611211700__contribution_add_sign_offs_and_reasons.sql', 1, installed_by, installed_on, 1, 0"
                        + " FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1");

        new SchemaUpdate(TestDatabase.source(access)).run();

        assertThat(SchemaPicture.tables(access)).isEqualTo(clean);
    }

    @Test
    void aTableOfSomebodyElseIsNotTakenForOurs() throws Exception {
        DatabaseAccess access = TestDatabase.freshSchema();
        var dying = new DyingDatabase(access, "CREATE TABLE notice ");
        isUpdatedBy(dying);
        execute(access, "CREATE TABLE practice (id INT)");
        isUpdatedBy(dying);
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatThrownBy(() -> new SchemaUpdate(TestDatabase.source(access)).run())
                    .isInstanceOf(SchemaNotUpdated.class)
                    .hasMessage(
                            "The database could not be brought up to date at V202611212200__practice_create_practice.sql,"
                                    + " statement 1: Table 'practice' already exists;"
                                    + " mend that and start again: the update goes on where it stopped.");
        }
        execute(access, "DROP TABLE practice");
        new SchemaUpdate(TestDatabase.source(access)).run();
        assertThat(SchemaPicture.tables(access)).isEqualTo(clean);
    }

    @Test
    void dataOfTheHourBeforeAFileChangedAreLetIn() throws SQLException {
        DatabaseAccess access = TestDatabase.freshSchema();
        new SchemaUpdate(TestDatabase.source(access)).run();
        String now = "SELECT checksum FROM flyway_schema_history WHERE version = '202611212200'";
        long checksum = number(access, now);
        execute(access, "UPDATE flyway_schema_history SET checksum = -1549203682 WHERE version = '202611212200'");
        new SchemaUpdate(TestDatabase.source(access)).run();
        assertThat(number(access, now)).isEqualTo(checksum);

        execute(access, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '202611212200'");
        assertThatThrownBy(() -> new SchemaUpdate(TestDatabase.source(access)).run())
                .isInstanceOf(SchemaNotUpdated.class)
                .hasMessage(
                        "The database was made by another program than this one, whose migration 202611212200 differs:"
                                + " start the program that made it, or restore a backup.");
    }

    private static boolean isUpdatedBy(DyingDatabase database) {
        int deaths = database.deaths();
        try {
            new SchemaUpdate(database).run();
            return true;
        } catch (SchemaNotUpdated e) {
            assertThat(database.deaths()).as(e.getMessage()).isGreaterThan(deaths);
            return false;
        }
    }

    private static int migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            return (int) files.count();
        }
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = TestDatabase.connect(access);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = TestDatabase.connect(access);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
