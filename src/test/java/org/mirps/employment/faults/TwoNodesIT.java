package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mirps.employment.testing.GaleraCluster;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;
import org.mirps.employment.testing.WebVisitor;
import org.mirps.employment.testing.WebVisitor.Saved;

/**
 * Two servers, each on its own node of a Galera cluster, whose nodes share no locks: what two people of one government save at the same
 * moment meets when it is committed, and one of the two is undone.
 */
@Tag("faults")
@Tag("long")
@EnabledIf("org.mirps.employment.testing.GaleraCluster#isInstalled")
class TwoNodesIT {

    private static final int PAIRS = 40;
    private static final List<String> QUESTIONS = List.of("unit_name", "focal_position");
    private static final Duration REACHES_THE_OTHER_WITHIN = Duration.ofSeconds(10);

    @Test
    void ofTwoSavesAtOnceOnTwoNodesBothAreTakenEachTime() throws Exception {
        try (GaleraCluster cluster = GaleraCluster.start()) {
            RunningApp first = demoOn(cluster, 0);
            RunningApp second = demoOn(cluster, 1);
            Official official = invite(cluster);
            List<WebVisitor> people = List.of(at(first, official), at(second, official));
            for (int pair = 1; pair <= PAIRS; pair++) {
                assertThat(saveAtOnce(people, "Texto " + pair))
                        .as("pair %d", pair)
                        .allSatisfy(saved ->
                                assertThat(saved.status()).as(saved.body()).isEqualTo(200));
            }
            assertThat(triedAgain(first) + triedAgain(second))
                    .as("saves that met, and were done again")
                    .isPositive();
            for (int node = 0; node < 2; node++) {
                try (Connection database = TestDatabase.connect(cluster.access(node))) {
                    Patience.until(
                            "both last answers are on node " + node,
                            REACHES_THE_OTHER_WITHIN,
                            () -> stored(database, official).equals("Texto %d, Texto %<d".formatted(PAIRS)));
                }
            }
            first.stop();
            second.stop();
        }
    }

    /** The first fills the demo year, the second finds it filled. */
    private static RunningApp demoOn(GaleraCluster cluster, int node) {
        return RunningApp.start(
                TestDatabase.environment(cluster.access(node)), "demo", TestFolders.create("node-" + node));
    }

    private static Official invite(GaleraCluster cluster) throws SQLException {
        try (Connection database = TestDatabase.connect(cluster.access(0))) {
            return InventedOfficials.invite(database, "sne-2025", "GA", 1).get(0);
        }
    }

    private static WebVisitor at(RunningApp node, Official official) throws IOException, InterruptedException {
        var visitor =
                new WebVisitor(WebVisitor.client(), node.baseUri()).signIn(official.email(), WebVisitor.DEMO_PASSWORD);
        visitor.open(official.contribution(), "identification");
        return visitor;
    }

    private static List<Saved> saveAtOnce(List<WebVisitor> people, String text) {
        var together = new CyclicBarrier(people.size());
        List<CompletableFuture<Saved>> saving = Stream.of(0, 1)
                .map(person -> CompletableFuture.supplyAsync(
                        () -> save(people.get(person), QUESTIONS.get(person), text, together)))
                .toList();
        return saving.stream().map(CompletableFuture::join).toList();
    }

    private static Saved save(WebVisitor visitor, String question, String text, CyclicBarrier together) {
        try {
            together.await();
            return visitor.save(question, text);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stored(Connection database, Official official) {
        try (var statement = database.prepareStatement(
                "select group_concat(value separator ', ') from answer where contribution_id = ? and question in (?, ?)")) {
            statement.setLong(1, official.contribution());
            statement.setString(2, QUESTIONS.get(0));
            statement.setString(3, QUESTIONS.get(1));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long triedAgain(RunningApp app) throws IOException {
        return Files.readAllLines(app.dataFolder().resolve("logs").resolve("server.0.log")).stream()
                .filter(line -> line.contains("Tried again, the "))
                .count();
    }
}
