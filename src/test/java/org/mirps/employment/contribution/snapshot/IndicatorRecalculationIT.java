package org.mirps.employment.contribution.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.consolidation.StoredRound;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.testing.AppArchive;

/** The job that computes indicators again, on the real database, with the real engine. */
@ExtendWith(ArquillianExtension.class)
class IndicatorRecalculationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FORM = """
            | survey |
            |  | type | name | label::es | label::en |
            |  | integer | seekers | Inscritas | Registered |
            |  | begin_repeat | programmes | Programas | Programmes |
            |  | integer | persons | Personas | Persons |
            |  | end_repeat | programmes | | |
            | settings |
            |  | form_title | form_id | version | title_en |
            |  | Pequeño | small_recalculated | %s | Small |
            | indicators |
            |  | code | label | chart | aggregation | expression | repeat |
            |  | I | I | bar | sum | %s | |
            |  | J | J | bar | sum | ${persons} | programmes |
            """;

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private FormCatalog forms;

    @Inject
    private IndicatorRecords records;

    @Inject
    private IndicatorRecalculation job;

    private Connection connection;
    private StoredRound round;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void addARound() throws SQLException {
        connection = database.getConnection();
        round = StoredRound.of(connection, "recalculated", published("1", "${seekers}"));
    }

    @AfterEach
    void removeTheRound() throws SQLException {
        round.remove();
        connection.close();
    }

    @Test
    void whatWasSubmittedWithoutIndicatorsIsComputed() throws SQLException {
        submitted("GT", 700);

        job.begin();
        untilNobodyWaits();

        assertThat(observed()).containsExactly("GT I 700", "GT J 7", "GT J 8");
    }

    @Test
    void aRoundThatMovesToNewDefinitionsIsComputedAgain() throws SQLException {
        submitted("GT", 700);
        submitted("HN", 900);
        job.begin();
        untilNobodyWaits();

        moveTo(published("2", "${seekers} * 2"));
        assertThat(records.stale()).hasSize(2);
        assertThat(observed()).as("those of the old ones stay until then").contains("GT I 700", "HN I 900");
        job.begin();
        untilNobodyWaits();

        assertThat(observed()).containsExactly("GT I 1400", "GT J 7", "GT J 8", "HN I 1800", "HN J 7", "HN J 8");
    }

    @Test
    void severalAtOnceStoreEverythingOnce() throws SQLException, InterruptedException, ExecutionException {
        submitted("GT", 700);
        List<IndicatorRepository.Stale> stale = records.stale();
        int servers = 4;
        CyclicBarrier together = new CyclicBarrier(servers);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            running.add(executor.submit(() -> {
                together.await();
                stale.forEach(records::recalculate);
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }

        assertThat(observed()).containsExactly("GT I 700", "GT J 7", "GT J 8");
        assertThat(records.stale()).isEmpty();
    }

    @Test
    void whoStoresOldDefinitionsLastIsPutRight() throws SQLException {
        submitted("GT", 700);
        List<IndicatorRepository.Stale> seenBeforeTheMove = records.stale();
        moveTo(published("2", "${seekers} * 2"));
        job.begin();
        untilNobodyWaits();

        seenBeforeTheMove.forEach(records::recalculate);
        assertThat(observed()).contains("GT I 700");
        job.begin();
        untilNobodyWaits();

        assertThat(observed()).contains("GT I 1400");
    }

    @Test
    void oneThatFailsStopsNoOther() throws SQLException {
        long broken = submitted("GT", 700);
        submitted("HN", 900);
        execute("update snapshot_row set row_id = 'NOT A ROW ID' where row_no = 1 and snapshot_id = " + broken);

        job.begin();
        untilOnly(broken);
        assertThat(observed()).containsExactly("HN I 900", "HN J 7", "HN J 8");

        execute("update snapshot_row set row_id = 'firstrowofit' where row_no = 1 and snapshot_id = " + broken);
        job.begin();
        untilNobodyWaits();
        assertThat(observed()).contains("GT I 700");
    }

    private long published(String version, String expression) {
        byte[] form = FORM.formatted(version, expression).getBytes(StandardCharsets.UTF_8);
        return forms.publish(new FormFile("small.md", form));
    }

    private long submitted(String government, int seekers) throws SQLException {
        long snapshot = round.snapshot(round.contribution(government, "SUBMITTED"), 1);
        round.answer(snapshot, 1, "seekers", String.valueOf(seekers));
        round.row(snapshot, 1, "programmes", "firstrowofit", "", 1);
        round.row(snapshot, 2, "programmes", "secondrowoit", "", 2);
        round.answer(snapshot, 2, "persons", "programmes", "firstrowofit", 1, "7");
        round.answer(snapshot, 3, "persons", "programmes", "secondrowoit", 2, "8");
        return snapshot;
    }

    private void moveTo(long formVersion) throws SQLException {
        execute("update collection_round set form_version_id = " + formVersion + " where id = " + round.id());
    }

    private void untilNobodyWaits() {
        await(() -> records.stale().isEmpty());
    }

    private void untilOnly(long snapshot) {
        await(() -> records.stale().stream().allMatch(stale -> stale.snapshotId() == snapshot));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("The time to wait is over").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private List<String> observed() throws SQLException {
        List<String> observed = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select concat(c.participant_code, ' ', i.code, ' ', round(i.value))
                        from indicator_observation i join snapshot s on s.id = i.snapshot_id
                        join contribution c on c.id = s.contribution_id where c.round_id = """ + round.id() + " order by c.participant_code, i.seq")) {
            while (rows.next()) {
                observed.add(rows.getString(1));
            }
        }
        return observed;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
