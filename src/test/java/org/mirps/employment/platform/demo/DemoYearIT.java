package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.LauncherProcess;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestFolders;

/** The jar's demo: killed while it fills itself, started again, stopped, and started once more on the same data. */
class DemoYearIT {

    private static final int SOME_ANSWERS = 150;
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final String STATES = """
            select c.participant_code, c.status from contribution c join collection_round r on r.id = c.round_id
            where r.code = 'sne-2025' order by 1""";
    private static final String INDICATORS = """
            select snapshot_id, count(*), sum(crc32(concat_ws('|', seq, code, figure, part, row_no, category, value, denominator, words,
                gap, status, flagged, period))) from indicator_observation group by snapshot_id order by 1""";
    private static final String EVERYTHING = """
            select (select count(*) from account), (select count(*) from answer), (select max(revision) from answer),
                (select count(*) from repeat_row), (select count(*) from snapshot),
                (select group_concat(code, opens_at, due_at order by id) from collection_round), (select count(*) from participant),
                (select group_concat(contribution_id, move, made_at order by made_at) from contribution_step)
            """;

    private static List<String> firstWords = List.of();
    private static String firstToken = "";
    private static List<List<String>> first = List.of();
    private static List<List<String>> firstIndicators = List.of();
    private static RunningApp second;

    @BeforeAll
    static void startThreeTimes() throws SQLException, IOException {
        Path folder = TestFolders.createWithBinaries("demo");
        killWhileItFillsItself(folder);

        RunningApp whole = RunningApp.start("demo", folder);
        firstWords = signIns(whole);
        firstToken = HttpCaller.printedToken(whole);
        first = rows(folder, EVERYTHING);
        firstIndicators = rows(folder, INDICATORS);
        execute(folder, "update indicator_observation set value = 1, words = null, gap = null");
        execute(folder, "delete from indicator_evaluation");
        execute(
                folder,
                "update calendar_event set starts_at = starts_at - interval 40 day, ends_at = ends_at - interval 40 day"
                        + " where code like '%-demo-sne'");
        whole.stop();

        second = RunningApp.start("demo", folder);
    }

    @Test
    void ofTheRoundUnderWayOneIsAcceptedFourAreSubmittedOneIsADraftAndOneHasNotBegun()
            throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), STATES))
                .containsExactly(
                        List.of("BZ", "SUBMITTED"),
                        List.of("CR", "ACCEPTED"),
                        List.of("GT", "DRAFT"),
                        List.of("HN", "SUBMITTED"),
                        List.of("MX", "SUBMITTED"),
                        List.of("PA", "SUBMITTED"),
                        List.of("SV", "NOT_STARTED"));
    }

    @Test
    void everySnapshotHasAnswersWithTheirSourceAndIllustrativeOnes() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select s.id, sum(note like 'Fuente%' or note like 'Source%') > 20,
                            sum(note in ('Dato ilustrativo de demostración.', 'Illustrative demonstration value.')) > 5
                        from snapshot s join snapshot_answer a on a.snapshot_id = s.id
                        join contribution c on c.id = s.contribution_id join collection_round r on r.id = c.round_id
                        where r.code = 'sne-2025' and a.value is not null group by s.id"""))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.subList(1, 3)).containsOnly("1"));
    }

    @Test
    void belizeExplainsInEnglish() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select count(*) from answer a join contribution c on c.id = a.contribution_id
                        where c.participant_code = 'BZ' and a.note like 'Fuente%'""")).containsExactly(List.of("0"));
    }

    @Test
    void theRoundIsOpenInTheDemo() throws SQLException, IOException {
        assertThat(
                        rows(
                                second.dataFolder(),
                                "select opens_at < utc_timestamp(), due_at > utc_timestamp() from collection_round where code = 'sne-2025'"))
                .containsExactly(List.of("1", "1"));
    }

    @Test
    void thereIsANextSessionBehindTheDueDateOfItsRoundAndOnePlannedForEachOtherMonth()
            throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select sum(e.starts_at > r.due_at), sum(e.starts_at < r.due_at + interval 24 day),
                            (select count(*) from calendar_event m where m.code like '%-demo-%' and m.time_precision = 'MONTH')
                        from calendar_event e join collection_round r on r.code = 'sne-2025' where e.code like '%-demo-sne'""")).containsExactly(List.of("1", "1", "4"));
    }

    @Test
    void aSessionWhoseDayHadPassedWasKeptToComeAndItsHistorySaysSo() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select group_concat(c.kind order by c.number), max(c.reason_es = 'La demostración sigue en curso.')
                        from calendar_change c join calendar_event e on e.id = c.event_id where e.code like '%-demo-sne'""")).containsExactly(List.of("CREATED,MOVED", "1"));
    }

    @Test
    void everythingHappenedWhileItsRoundWasOpenAndBeforeTheDemoWasStarted() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select count(*) from snapshot s join contribution c on c.id = s.contribution_id
                            join collection_round r on r.id = c.round_id
                        where s.submitted_at not between r.opens_at and least(r.due_at, utc_timestamp())
                            or s.number = c.latest_snapshot and c.last_saved_at not between r.opens_at and s.submitted_at""")).containsExactly(List.of("0"));
    }

    @Test
    void mexicoWasReturnedOnceWithTwoQuestionsMarkedThatItThenAnsweredAnew() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select t.move, t.snapshot, a.email, t.reason like 'Las personas colocadas%',
                            (select group_concat(m.question order by m.question) from contribution_mark m
                                where m.contribution_id = t.contribution_id and m.step = t.number)
                        from contribution_step t join account a on a.id = t.made_by
                        join contribution c on c.id = t.contribution_id join collection_round r on r.id = c.round_id
                        where r.code = 'sne-2025' and c.participant_code = 'MX' and t.section = '' order by t.number"""))
                .containsExactly(
                        Arrays.asList("SIGN_OFF", "0", "focal.mx@demo.example", null, null),
                        Arrays.asList("SUBMIT", "1", "focal.mx@demo.example", null, null),
                        Arrays.asList("RETURN", "1", "coordinator@demo.example", "1", "offices_total,placed_total"),
                        Arrays.asList("SIGN_OFF", "1", "focal.mx@demo.example", null, null),
                        Arrays.asList("SUBMIT", "2", "focal.mx@demo.example", null, null));
        assertThat(rows(second.dataFolder(), """
                        select s.number, a.value from snapshot s join snapshot_answer a on a.snapshot_id = s.id
                        join contribution c on c.id = s.contribution_id join collection_round r on r.id = c.round_id
                        where r.code = 'sne-2025' and c.participant_code = 'MX' and a.question = 'placed_total' order by s.number""")).containsExactly(List.of("1", "702900"), List.of("2", "371500"));
    }

    @Test
    void everySubmissionWasSignedOffByItsSectionsAndTheFocalPoint() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select count(*) from contribution_step t
                        where t.move = 'SUBMIT' and (
                            (select p.move from contribution_step p where p.contribution_id = t.contribution_id and p.number = t.number - 1) <> 'SIGN_OFF'
                            or not exists (select 1 from contribution_step p where p.contribution_id = t.contribution_id and p.move = 'SIGN_SECTION' and p.number < t.number))""")).containsExactly(List.of("0"));
    }

    @Test
    void theAcceptedOnesWereAcceptedByTheCoordinatorAfterTheirSubmission() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), """
                        select c.id, a.email, t.made_at between s.submitted_at and utc_timestamp()
                        from contribution c
                            left join contribution_step t on t.contribution_id = c.id and t.move = 'ACCEPT'
                            left join account a on a.id = t.made_by
                            left join snapshot s on s.contribution_id = c.id and s.number = t.snapshot
                        where c.status = 'ACCEPTED'"""))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(1, 3)).containsExactly("coordinator@demo.example", "1"));
    }

    @Test
    void anotherStartFillsNothingTwice() throws SQLException, IOException {
        assertThat(rows(second.dataFolder(), EVERYTHING)).isEqualTo(first);
    }

    @Test
    void indicatorsThatAreGoneAreComputedAgainAsTheyWere() throws SQLException, IOException {
        await(() -> rows(
                        second.dataFolder(),
                        "select count(*) from snapshot left join indicator_evaluation e"
                                + " on e.snapshot_id = snapshot.id where e.snapshot_id is null")
                .equals(List.of(List.of("0"))));
        assertThat(firstIndicators).hasSizeGreaterThan(20);
        assertThat(rows(second.dataFolder(), INDICATORS)).isEqualTo(firstIndicators);
    }

    @Test
    void everyStartPrintsTheSameSignIns() throws SQLException, IOException {
        SeedPeople people = new SeedFolder(Path.of("db", "seed")).people();
        assertThat(firstWords)
                .filteredOn(line -> line.contains("@"))
                .hasSameSizeAs(people.all())
                .anyMatch(line -> line.matches("Focal point +Belize +focal.bz@demo.example"));
        assertThat(firstWords).last().asString().endsWith(DemoYear.PASSWORD);
        assertThat(signIns(second)).isEqualTo(firstWords);
    }

    @Test
    void everyStartPrintsATokenThatWorksAndEndsTheFormerOne() {
        assertThat(rounds(HttpCaller.printedToken(second))).isEqualTo(200);
        assertThat(rounds(firstToken)).isEqualTo(401);
    }

    private static int rounds(String token) {
        return HttpCaller.withToken(second, token).get("api/v1/rounds").statusCode();
    }

    private static void killWhileItFillsItself(Path folder) throws SQLException, IOException {
        LauncherProcess process = LauncherProcess.start(Map.of(), "demo", "--port", "0", "--data", folder.toString());
        await(() -> answers(folder) >= SOME_ANSWERS);
        process.killHard();
        assertThat(process.out()).isEmpty();
    }

    /** None as long as there is no such table. */
    private static int answers(Path folder) throws SQLException, IOException {
        if (!Files.exists(folder.resolve("db-access.properties"))
                || rows(folder, "select 1 from information_schema.tables where table_name = 'indicator_observation'")
                        .isEmpty()) {
            return 0;
        }
        return Integer.parseInt(
                rows(folder, "select count(*) from answer").get(0).get(0));
    }

    /** What is printed after the address. */
    private static List<String> signIns(RunningApp app) throws SQLException, IOException {
        await(() -> app.output().stream().anyMatch(line -> line.startsWith("API token: ")));
        return app.output().stream()
                .skip(1)
                .filter(line -> !line.startsWith("API token: "))
                .toList();
    }

    private interface Condition {
        boolean holds() throws SQLException, IOException;
    }

    private static void await(Condition condition) throws SQLException, IOException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("The time to wait is over").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static void execute(Path folder, String sql) throws SQLException, IOException {
        try (var connection = connect(folder);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<List<String>> rows(Path folder, String sql) throws SQLException, IOException {
        try (var connection = connect(folder);
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (results.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    row.add(results.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static Connection connect(Path folder) throws SQLException, IOException {
        Properties access = new Properties();
        try (var in = Files.newInputStream(folder.resolve("db-access.properties"))) {
            access.load(in);
        }
        return DriverManager.getConnection(
                access.getProperty("url"), access.getProperty("user"), access.getProperty("password"));
    }
}
