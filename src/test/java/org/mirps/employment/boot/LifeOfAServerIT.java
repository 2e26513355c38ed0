package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** From the first start to the last stop of one installation. */
class LifeOfAServerIT {

    /** SIGTERM: 128 + 15, as the shell counts. */
    private static final int ENDED_BY_SIGTERM = 143;

    @Test
    void aKilledServerIsTakenOverWithoutLossAndThenStopsCleanly() throws SQLException, IOException {
        var folder = TestFolders.createWithBinaries("serve");
        var killed = RunningApp.start("serve", folder);
        assertReady(killed);
        assertASecondStartIsRefused(killed);
        writeARow(killed);
        killed.killHard();

        var next = RunningApp.start("serve", folder);
        assertReady(next);
        assertThat(readTheRow(next)).isEqualTo("acknowledged");
        assertThat(HttpCaller.query(next, "select @@tmpdir"))
                .as("Temporary tables lie where no other server deletes them")
                .startsWith(folder.toRealPath().toString());
        assertThat(next.errors()).isEmpty();

        assertThat(next.stop()).isEqualTo(ENDED_BY_SIGTERM);
        assertNothingIsLeft(next);
    }

    /** A browser keeps them for a week: after an update it would run an old script on a new page. */
    @Test
    void everyScriptAndStyleIsAddressedByItsBuild() {
        String page = new HttpCaller(RunningApp.demo()).get("login.xhtml").body();
        List<String> addresses = Pattern.compile("(?:src|href)=\"([^\"]+ln=(?:scripts|styles)[^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).containsPattern("[?&;]v=20\\d{12}$"));
    }

    private static void assertReady(RunningApp app) {
        assertThat(new HttpCaller(app).get("health/ready").statusCode()).isEqualTo(200);
        assertThat(app.output()).first().isEqualTo("MIRPS employment is ready at " + app.baseUri());
    }

    private static void assertASecondStartIsRefused(RunningApp app) {
        var second = LauncherProcess.start(
                Map.of(), "serve", "--port", "0", "--data", app.dataFolder().toString());
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.err()).singleElement().asString().contains("is in use by another running MIRPS employment");
    }

    private static void writeARow(RunningApp app) throws SQLException {
        try (var connection = TestDatabase.connect(app.database());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE it_survives (word VARCHAR(20))");
            statement.execute("INSERT INTO it_survives VALUES ('acknowledged')");
        }
    }

    private static String readTheRow(RunningApp app) throws SQLException {
        try (var connection = TestDatabase.connect(app.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT word FROM it_survives")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertNothingIsLeft(RunningApp app) throws IOException {
        var folder = app.dataFolder();
        assertThat(folder.resolve("run")).doesNotExist();
        assertThat(folder.resolve("db-access.properties")).doesNotExist();
        assertThat(Files.readAllLines(folder.resolve("logs").resolve("database.log")))
                .last()
                .asString()
                .endsWith("Shutdown complete");
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(command -> command.contains(folder.toString())))
                .isEmpty();
    }
}
