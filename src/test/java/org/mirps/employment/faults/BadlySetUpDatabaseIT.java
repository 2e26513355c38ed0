package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.boot.EmbeddedDatabase;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** A database of somebody else's is asked before it is used: what it lacks would be seen in April, by a government whose file is refused. */
@Tag("faults")
class BadlySetUpDatabaseIT {

    private static final List<String> BAD = List.of(
            "--max-allowed-packet=16M",
            "--character-set-server=latin1",
            "--collation-server=latin1_swedish_ci",
            "--sql-mode=PIPES_AS_CONCAT",
            "--default-storage-engine=Aria");

    @Test
    void allThatHasToBeChangedIsSaidAtOnce() throws Exception {
        Path files = TestFolders.create("bad");
        Path log = files.resolveSibling("database.log");
        DatabaseAccess access;
        try (var made = EmbeddedDatabase.start(TestFolders.binaries(), files, log)) {
            access = made.access();
        }
        Process server = start(files, access, log);
        try {
            String address = access.url().replace("/employment", "/bad").replace("=UTC", "=-06:00")
                    + "&jdbcCompliantTruncation=false";
            var refused = LauncherProcess.serve(
                    TestDatabase.environment(new DatabaseAccess(address, access.user(), access.password())));
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.err())
                    .singleElement()
                    .asString()
                    .startsWith("The database at DB_URL is not set up as it has to be:")
                    .contains(
                            " it takes 16 MB at once, too little for files: set max_allowed_packet=64M;",
                            " the schema is latin1: ALTER DATABASE … CHARACTER SET utf8mb4 while it is empty;",
                            " it shortens what does not fit: add STRICT_TRANS_TABLES to sql_mode;",
                            ": take PIPES_AS_CONCAT out;",
                            " its tables are made by Aria: set default_storage_engine=InnoDB;",
                            " connections are not in UTC: leave the time zone out of DB_URL, or say UTC.");
        } finally {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static Process start(Path files, DatabaseAccess access, Path log) throws Exception {
        Path accounts = Files.writeString(
                files.resolveSibling("accounts.sql"),
                "CREATE DATABASE bad;\nGRANT ALL ON *.* TO 'app'@'127.0.0.1' IDENTIFIED BY '" + access.password()
                        + "';\n");
        var command = new ArrayList<>(List.of(
                TestFolders.binaries().folder().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + TestFolders.binaries().folder(),
                "--datadir=" + files,
                "--bind-address=127.0.0.1",
                "--port=" + URI.create(access.url().substring("jdbc:".length())).getPort(),
                "--socket=mariadb.sock",
                "--skip-ssl",
                "--user=" + System.getProperty("user.name"),
                "--init-file=" + accounts));
        command.addAll(BAD);
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Patience.until("the database answers", Duration.ofSeconds(60), () -> answers(access));
        return server;
    }

    private static boolean answers(DatabaseAccess access) {
        try (var connection = TestDatabase.connect(access)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
