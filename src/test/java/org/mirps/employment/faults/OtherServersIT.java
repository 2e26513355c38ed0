package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.platform.start.InstallationMark;
import org.mirps.employment.platform.start.SchemaUpdate;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** What starts on a database is not alone with it: another server starts at the same moment, or a demo was there before. */
@Tag("faults")
class OtherServersIT {

    private static final String LINK = "Open this link to create the first administrator";

    @Test
    @Tag("long")
    void ofTwoServersThatStartOnAnEmptySchemaOnePrintsALinkAndItWorks() throws SQLException {
        DatabaseAccess schema = TestDatabase.freshSchema();
        var starts = Stream.of(1, 2)
                .map(number -> CompletableFuture.supplyAsync(() -> serveOn(schema)))
                .toList();
        List<RunningApp> servers = starts.stream().map(CompletableFuture::join).toList();
        try {
            servers.forEach(
                    server -> server.awaitLine(line -> !line.contains(" is ready at "))); // printed after the address
            List<String> links = servers.stream()
                    .flatMap(server -> server.output().stream())
                    .filter(line -> line.contains(LINK))
                    .toList();
            assertThat(links).hasSize(1);
            assertThat(servers).allSatisfy(server -> assertThat(server.output()).hasSize(2));
            String token = links.get(0).substring(links.get(0).indexOf("setup.xhtml"));
            assertThat(servers)
                    .allSatisfy(server ->
                            assertThat(new HttpCaller(server).get(token).body()).contains("setupForm"));
        } finally {
            servers.forEach(RunningApp::stop);
        }
    }

    @Test
    void sampleDataThatReachARealInstallationAreRefused() throws SQLException {
        DatabaseAccess schema = TestDatabase.freshSchema();
        var source = TestDatabase.source(schema);
        new SchemaUpdate(source).run();
        new InstallationMark(source).require(true);
        var refused = LauncherProcess.serve(TestDatabase.environment(schema));
        assertThat(refused.awaitExit()).isEqualTo(1);
        assertThat(refused.err())
                .last()
                .asString()
                .isEqualTo(
                        "The database holds the sample data of a demo, which never becomes real work: name an empty schema.");
    }

    private static RunningApp serveOn(DatabaseAccess schema) {
        return RunningApp.start(TestDatabase.environment(schema), "serve", TestFolders.create("serve"));
    }
}
