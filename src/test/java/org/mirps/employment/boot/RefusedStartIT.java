package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** What cannot start says why in one sentence and leaves no server behind. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertRefused(Map.of(), "Port " + port + " cannot be used", "--port", port, "--data", fresh());
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() {
        assertRefused(Map.of(), "The data folder /proc/mirps cannot be used", "--port", "0", "--data", "/proc/mirps");
    }

    @Test
    void theReasonIsSaidInTheLanguageOfTheComputer() {
        var refused = LauncherProcess.start(
                List.of("-Duser.language=es"),
                Path.of(System.getProperty("app.jar")),
                Map.of(),
                "--port",
                "0",
                "--data",
                "/proc/mirps");
        assertThat(refused.awaitExit()).isEqualTo(1);
        assertThat(refused.err())
                .singleElement()
                .asString()
                .startsWith("La carpeta de datos /proc/mirps no se puede usar: ");
    }

    @Test
    void aFileIsNoDataFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(Map.of(), "it is a file, not a folder", "--port", "0", "--data", file.toString());
    }

    @Test
    void aFolderOfSomethingElseIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertRefused(Map.of(), "holds files of something else", "--port", "0", "--data", folder.toString());
        assertThat(folder).isDirectoryContaining("glob:**/thesis.txt").isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void aDemoDoesNotMixWithRealWork() throws IOException {
        Files.writeString(folder.resolve(".mirps-employment"), "serve\n");
        assertRefused(
                Map.of(), "belongs to 'serve', not to 'demo'", "demo", "--port", "0", "--data", folder.toString());
    }

    @Test
    void aWrongDatabasePasswordIsNamed() throws SQLException {
        var database = TestDatabase.freshSchema();
        assertRefused(
                Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", "wrong"),
                "does not accept DB_USER 'app' with DB_PASSWORD",
                "--port",
                "0",
                "--data",
                fresh());
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        assertRefused(
                Map.of("DB_URL", "jdbc:mariadb://127.0.0.1:" + nobody + "/employment", "DB_USER", "app"),
                "The database at DB_URL cannot be reached",
                "--port",
                "0",
                "--data",
                fresh());
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        assertRefused(
                Map.of("DB_URL", "jdbc:postgresql://localhost/employment"),
                "DB_URL must look like jdbc:mariadb://host:3306/schema",
                "--port",
                "0",
                "--data",
                fresh());
    }

    @Test
    void aSchemaOfANewerVersionIsLeftAlone() throws SQLException {
        var database = TestDatabase.freshSchema();
        try (var connection = TestDatabase.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50),"
                            + " description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL,"
                            + " checksum INT, installed_by VARCHAR(100) NOT NULL,"
                            + " installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,"
                            + " execution_time INT NOT NULL, success BOOL NOT NULL)");
            statement.execute("INSERT INTO flyway_schema_history VALUES (1, '299901010000', 'from the future', 'SQL',"
                    + " 'V299901010000__from_the_future.sql', 1, 'app', DEFAULT, 1, TRUE)");
        }
        var refused = LauncherProcess.start(
                List.of("-Duser.language=es"),
                Path.of(System.getProperty("app.jar")),
                TestDatabase.environment(database),
                "--port",
                "0",
                "--data",
                fresh());
        assertThat(refused.awaitExit()).isEqualTo(1);
        assertThat(refused.err())
                .singleElement()
                .asString()
                .startsWith("La base de datos es más nueva que este programa")
                .contains("V299901010000__from_the_future.sql")
                .endsWith(".");
    }

    private static String fresh() {
        return TestFolders.create("refused").toString();
    }

    private static void assertRefused(Map<String, String> environment, String sentence, String... arguments) {
        var process = LauncherProcess.start(environment, arguments);
        assertThat(process.awaitExit()).as(() -> process.err().toString()).isEqualTo(1);
        assertThat(process.err()).singleElement().asString().contains(sentence).endsWith(".");
        assertThat(process.out()).isEmpty();
    }
}
