package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.GaleraCluster;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SqlDump;
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
            SqlDump.load(
                    Objects.requireNonNull(TwoNodesIT.class.getResourceAsStream("data-2026-11-21.sql.gz")),
                    cluster.access(0));
            RunningApp first = serveOn(cluster, 0); // alone, as docs/operate.md says
            RunningApp second = serveOn(cluster, 1);
            long contribution = contributionThatIsOpen(cluster);
            List<WebVisitor> people = List.of(at(first, contribution), at(second, contribution));
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
                            () -> stored(database, contribution).equals("Texto %d, Texto %<d".formatted(PAIRS)));
                }
            }
            first.stop();
            second.stop();
        }
    }

    private static RunningApp serveOn(GaleraCluster cluster, int node) {
        return RunningApp.start(
                TestDatabase.environment(cluster.access(node)), "serve", TestFolders.createWithBinaries("serve"));
    }

    private static long contributionThatIsOpen(GaleraCluster cluster) throws SQLException {
        try (Connection database = TestDatabase.connect(cluster.access(0));
                Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "update collection_round set due_at = utc_timestamp() + interval 1 day where code = 'sne-2025'");
            return DemoPages.contribution(database, "GT");
        }
    }

    private static WebVisitor at(RunningApp node, long contribution) throws IOException, InterruptedException {
        var visitor = new WebVisitor(WebVisitor.client(), node.baseUri())
                .signIn("focal.gt@old.example", WebVisitor.DEMO_PASSWORD);
        visitor.open(contribution, "identification");
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

    private static String stored(Connection database, long contribution) {
        try (var statement = database.prepareStatement(
                "select group_concat(value separator ', ') from answer where contribution_id = ? and question in (?, ?)")) {
            statement.setLong(1, contribution);
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
