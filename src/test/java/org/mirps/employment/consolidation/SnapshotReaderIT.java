package org.mirps.employment.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.testing.TestDatabase;

/** Every statement of the reader against the migrated schema on a real MariaDB. */
class SnapshotReaderIT {

    private static final String ROW_A = "aaaaaaaaaaa1";
    private static final String ROW_B = "bbbbbbbbbbb2";

    private static final SnapshotReader READER = new SnapshotReader();
    private static Connection connection;
    private static long formVersion;

    private StoredRound round;

    @BeforeAll
    static void migrateASchema() throws SQLException {
        DatabaseAccess access = TestDatabase.freshSchema();
        MariaDbDataSource source = new MariaDbDataSource(access.url());
        source.setUser(access.user());
        source.setPassword(access.password());
        Flyway.configure().dataSource(source).load().migrate();
        READER.database = source;
        connection = source.getConnection();
        formVersion = StoredRound.someFormVersion(connection);
    }

    @BeforeEach
    void addARound() throws SQLException {
        round = StoredRound.of(connection, "small-2025", formVersion);
    }

    @AfterEach
    void removeTheRound() throws SQLException {
        round.remove();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void theLatestSnapshotOfSubmittedAndAcceptedContributionsCounts() throws SQLException {
        long mexico = round.contribution("MX", "ACCEPTED");
        round.snapshot(mexico, 1);
        long second = round.snapshot(mexico, 2);
        round.snapshot(round.contribution("HN", "RETURNED"), 1);
        round.contribution("SV", "NOT_STARTED");
        long belize = round.snapshot(round.contribution("BZ", "SUBMITTED"), 1);

        assertThat(READER.heads(round.id()))
                .extracting(SnapshotHead::id, head -> head.government().value(), SnapshotHead::number)
                .containsExactly(tuple(belize, "BZ", 1), tuple(second, "MX", 2));
        assertThat(READER.heads(round.id()).get(0).submittedAt()).isEqualTo(Instant.parse("2026-03-12T16:20:31.250Z"));
    }

    @Test
    void everyParticipantOfTheRoundHasAStanding() throws SQLException {
        round.snapshot(round.contribution("HN", "RETURNED"), 1);
        round.contribution("SV", "NOT_STARTED");
        round.snapshot(round.contribution("BZ", "SUBMITTED"), 1);

        assertThat(READER.standings(round.id()))
                .extracting(
                        standing -> standing.name().es(),
                        Participation.Standing::status,
                        Participation.Standing::snapshot,
                        Participation.Standing::isConsolidated)
                .containsExactly(
                        tuple("Belice", ContributionStatus.SUBMITTED, 1, true),
                        tuple("Honduras", ContributionStatus.RETURNED, 1, false),
                        tuple("El Salvador", ContributionStatus.NOT_STARTED, 0, false));
    }

    @Test
    void whoWasTakenOutOfTheRoundIsInNoTableAndIsNamed() throws SQLException, IOException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        long belize = round.snapshot(round.contribution("BZ", "SUBMITTED"), 1);
        round.answer(mexico, 1, "seekers", "5");
        round.answer(belize, 1, "seekers", "7");
        round.leaveOut("MX,SV");
        List<String> answers = new ArrayList<>();
        READER.eachAnswer(round.id(), READER.heads(round.id()), (head, answer) -> answers.add(head.government() + ""));
        assertThat(answers).containsExactly("BZ");
        assertThat(READER.standings(round.id()))
                .singleElement()
                .satisfies(standing -> assertThat(standing.name().es()).isEqualTo("Belice"));
        assertThat(READER.answered(round.id()).waiting()).isEqualTo(1);
        assertThat(READER.leftOut(round.id()))
                .singleElement()
                .satisfies(name -> assertThat(name.es()).isEqualTo("México"));
        assertThat(READER.contributions(round.id()))
                .extracting(RoundContributions.Item::leftOut, RoundContributions.Item::isConsolidated)
                .containsExactly(tuple(false, true), tuple(true, false));
    }

    @Test
    void answersComeByGovernmentAndInTheOrderOfTheForm() throws SQLException, IOException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        long belize = round.snapshot(round.contribution("BZ", "SUBMITTED"), 1);
        round.answer(mexico, 2, "remarks", null);
        round.answer(mexico, 1, "seekers", "5");
        round.answer(belize, 1, "seekers", "7");
        List<String> seen = new ArrayList<>();

        READER.eachAnswer(
                round.id(),
                READER.heads(round.id()),
                (head, answer) -> seen.add(head.government() + " " + answer.question() + " " + answer.value()));

        assertThat(seen).containsExactly("BZ seekers 7", "MX seekers 5", "MX remarks null");
    }

    @Test
    void rowsOfARepeatKeepTheirOrderAndThoseWithoutAnswersAreThere() throws SQLException, IOException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        round.row(mexico, 1, "programmes", ROW_B, "", 1);
        round.row(mexico, 2, "programmes", ROW_A, "", 2);
        round.row(mexico, 3, "steps", "ccccccccccc3", ROW_A, 1);
        round.answer(mexico, 1, "prog_name", "programmes", ROW_B, 1, "First");
        round.answer(mexico, 2, "prog_type", "programmes", ROW_B, 1, null);
        List<SnapshotRow> rows = new ArrayList<>();

        READER.eachRow(round.id(), READER.heads(round.id()), "programmes", (head, row) -> rows.add(row));

        assertThat(rows)
                .extracting(SnapshotRow::id, SnapshotRow::number)
                .containsExactly(tuple(ROW_B, 1), tuple(ROW_A, 2));
        assertThat(rows.get(0).values()).containsEntry("prog_name", "First").containsEntry("prog_type", null);
        assertThat(rows.get(1).values()).isEmpty();
    }

    @Test
    void aSnapshotWithoutAnswersIsARowOfTheForm() throws SQLException, IOException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        round.answer(mexico, 1, "seekers", "5");
        round.answer(mexico, 2, "prog_name", "programmes", ROW_A, 1, "not of the form itself");
        round.snapshot(round.contribution("PA", "SUBMITTED"), 1);
        List<String> seen = new ArrayList<>();

        READER.eachRow(
                round.id(),
                READER.heads(round.id()),
                "",
                (head, row) -> seen.add(head.government() + " " + row.values()));

        assertThat(seen).containsExactly("MX {seekers=5}", "PA {}");
    }

    @Test
    void aStandingSaysToWhomTheAnswersMayBeShownAsWasSaidLast() throws SQLException {
        round.dissemination(round.contribution("BZ", "SUBMITTED"), 1, "PUBLIC");
        long honduras = round.contribution("HN", "SUBMITTED");
        round.answer(round.snapshot(honduras, 1), 1, "publish_level", "public");
        round.dissemination(honduras, 1, "PUBLIC");
        round.dissemination(honduras, 2, "AGGREGATED");
        round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        round.contribution("SV", "NOT_STARTED");

        assertThat(READER.standings(round.id()))
                .extracting(
                        standing -> standing.code().value(),
                        standing -> standing.dissemination().level())
                .containsExactly(
                        tuple("BZ", Dissemination.PUBLIC),
                        tuple("HN", Dissemination.AGGREGATED),
                        tuple("MX", Dissemination.GOVERNMENTS),
                        tuple("SV", Dissemination.GOVERNMENTS));
    }

    @Test
    void observationsKeepMissingApartFromZero() throws SQLException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        round.observation(mexico, 2, "EST-02", null);
        round.observation(mexico, 1, "EST-01", "0");
        round.evaluated(mexico, formVersion);

        assertThat(READER.observations(round.id()))
                .extracting(ParticipantObservation::observation)
                .extracting(
                        IndicatorObservation::code,
                        one -> one.value() == null ? null : one.value().stripTrailingZeros(),
                        IndicatorObservation::gap,
                        IndicatorObservation::status)
                .containsExactly(
                        tuple("EST-01", BigDecimal.ZERO, null, ObservationStatus.A),
                        tuple("EST-02", null, IndicatorObservation.Gap.NOT_ANSWERED, ObservationStatus.M));
    }

    @Test
    void everythingAboutAnObservationIsRead() throws SQLException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        round.evaluated(mexico, formVersion);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into indicator_observation values (" + mexico
                    + ", 1, 'PER-06', 'rate', 'women', 3, 'refugee', 12.5, 40, 'sí', null, 'E', true, '2024')");
        }

        assertThat(READER.observations(round.id())).singleElement().satisfies(one -> {
            assertThat(one.participant().value()).isEqualTo("MX");
            assertThat(one.observation())
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(new IndicatorObservation(
                            "PER-06",
                            "rate",
                            "women",
                            3,
                            "refugee",
                            new BigDecimal("12.5"),
                            new BigDecimal(40),
                            "sí",
                            null,
                            ObservationStatus.E,
                            true,
                            "2024"));
        });
    }

    @Test
    void onlyObservationsOfSnapshotsThatCountAreRead() throws SQLException {
        long mexico = round.contribution("MX", "ACCEPTED");
        evaluated(round.snapshot(mexico, 1), "1");
        evaluated(round.snapshot(mexico, 2), "2");
        evaluated(round.snapshot(round.contribution("HN", "RETURNED"), 1), "3");
        evaluated(round.snapshot(round.contribution("BZ", "SUBMITTED"), 1), "4");

        assertThat(READER.observations(round.id()))
                .extracting(one -> one.participant() + " "
                        + Objects.requireNonNull(one.observation().value()).intValue())
                .containsExactly("BZ 4", "MX 2");
    }

    @Test
    void snapshotsWaitUntilTheirIndicatorsAreThoseOfTheRoundsForm() throws SQLException {
        long older = StoredRound.someFormVersion(connection, "0");
        long belize = round.snapshot(round.contribution("BZ", "SUBMITTED"), 1);
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        round.snapshot(round.contribution("PA", "SUBMITTED"), 1);
        round.snapshot(round.contribution("HN", "RETURNED"), 1);
        evaluated(belize, "1");
        round.observation(mexico, 1, "EST-01", "2");
        round.evaluated(mexico, older);

        assertThat(READER.answered(round.id()).waiting())
                .as("Mexico by another version, Panama by none")
                .isEqualTo(2);
        assertThat(READER.observations(round.id()))
                .as("what other definitions gave is not what the words of these say")
                .extracting(one -> one.participant().value())
                .containsExactly("BZ");
    }

    private void evaluated(long snapshot, String value) throws SQLException {
        round.observation(snapshot, 1, "EST-01", value);
        round.evaluated(snapshot, formVersion);
    }

    @Test
    void answersAreStreamedAndNotLoaded() throws SQLException, IOException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id,"
                            + " row_no, value) select " + mexico
                            + ", seq, 'people', 'remarks', '', '', 0, repeat('x', 4000)"
                            + " from seq_1_to_20000");
        }
        AtomicInteger rows = new AtomicInteger();

        READER.eachAnswer(round.id(), READER.heads(round.id()), (head, answer) -> {
            if (rows.incrementAndGet() == 1) {
                assertThat(statementsStillBeingSent()).isEqualTo(1);
            }
        });

        assertThat(rows).hasValue(20_000);
    }

    @Test
    void aWriterThatFailsEndsTheReading() throws SQLException {
        long mexico = round.snapshot(round.contribution("MX", "SUBMITTED"), 1);
        round.answer(mexico, 1, "seekers", "5");

        assertThatThrownBy(() -> READER.eachAnswer(round.id(), READER.heads(round.id()), (head, answer) -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    /** While 80 MB wait for the reader, the server is still busy with the statement; had the driver loaded them, it would sleep. */
    private int statementsStillBeingSent() {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from information_schema.processlist where command <> 'Sleep'"
                                + " and id <> connection_id() and info like '%join contribution_submitted_answer%'")) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
