package org.mirps.employment.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPages.Visit;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.StatementCounter;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;
import org.mirps.employment.testing.WebVisitor;

/** Few statements for every request, and not more when there are more governments or more answers. */
class SqlCountIT {

    /**
     * Pages that gather what lies in many rooms: what is open when somebody goes, who could be invited, and a session with its decks, its
     * people and what came of it. Whoever is not signed in reads less of the last one.
     */
    private static final Set<String> GATHERING =
            Set.of("account/handover.xhtml", "calendar/invite.xhtml", "@demo.example event.xhtml");

    private static final long MOST_OF_GATHERING = 16;
    private static final long MOST = 10;

    /** What takes answers out leaves a line in the audit log first, in a transaction of its own. */
    private static final long A_LINE = 6;

    private static final Pattern TAKES_OUT =
            Pattern.compile("session/file\\.xhtml|api/v1/rounds/.*/(long|wide|wide/.*|contributions|indicators)\\.csv");

    private static final List<String> API = List.of(
            "api/v1/rounds/%s",
            "api/v1/rounds/%s/form",
            "api/v1/rounds/%s/contributions",
            "api/v1/rounds/%s/long.csv",
            "api/v1/rounds/%s/wide.csv",
            "api/v1/rounds/%s/wide/programmes.csv",
            "api/v1/rounds/%s/codebook.csv");

    private static RunningApp app;
    private static Connection database;
    private static StatementCounter counter;

    private final HttpClient client = WebVisitor.client();
    private final Map<String, WebVisitor> visitors = new LinkedHashMap<>();

    @BeforeAll
    static void startADemoOfOurOwn() throws Exception {
        app = RunningApp.start("demo", TestFolders.createWithDemo());
        database = TestDatabase.connect(app.database());
        counter = new StatementCounter(database);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
        app.stop();
    }

    @Test
    void everyPageIsVisitedHere() throws Exception {
        assertThat(DemoPages.all(database).stream().map(Visit::page).collect(Collectors.toSet()))
                .isEqualTo(DemoPages.files());
    }

    @Test
    void noPageNeedsMoreThanTenStatements() throws Exception {
        Map<String, Long> statements = new LinkedHashMap<>();
        for (Visit visit : DemoPages.all(database)) {
            statements.put(visit.email() + " " + visit.path(), statements(visit.email(), visit.path()));
        }
        assertThat(statements).allSatisfy((page, count) -> assertThat(count).isLessThanOrEqualTo(most(page)));
    }

    @Test
    void tryingAFormWritesNothing() throws Exception {
        String draft = Long.toString(FormDrafts.keep(database));
        HttpCaller coordinator = HttpCaller.signedIn(app, "coordinator@demo.example");
        String csrf = coordinator.csrf();
        String api = "api/internal/previews/" + draft;
        long before = writes();
        assertThat(coordinator
                        .change(
                                "POST",
                                api + "/rows",
                                csrf,
                                "{\"repeat\":\"annexes\",\"parent\":\"\",\"row\":\"abcdefghijkl\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(coordinator
                        .change(
                                "PUT",
                                api + "/answers",
                                csrf,
                                "{\"key\":\"unit_name\",\"value\":\"Unidad\",\"seen\":0,\"section\":\"identification\",\"since\":0}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(coordinator
                        .get("forms/preview-section.xhtml?draft=" + draft + "&section=identification")
                        .body())
                .contains("Unidad");
        assertThat(writes()).isEqualTo(before);
    }

    /** Statements so far that insert, change or delete. */
    private static long writes() throws Exception {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery("""
                        select sum(variable_value) from information_schema.global_status
                        where variable_name in ('COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_REPLACE', 'COM_INSERT_SELECT')""")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void aSaveNeedsAtMostTenStatementsHoweverMuchIsAnswered() throws Exception {
        long inTheFullDraft = statementsOfASave("contributor.gt@demo.example", "GT");
        long inTheEmptyOne = statementsOfASave("contributor.sv@demo.example", "SV");
        assertThat(inTheFullDraft).isLessThanOrEqualTo(MOST).isEqualTo(inTheEmptyOne);
    }

    @Test
    void aSaveThatEndsTheSignOffsOfItsSectionAndOfTheCountryNeedsTwoStatementsMore() throws Exception {
        long honduras = DemoPages.contribution(database, "HN");
        String state = "update contribution set status = '%s' where id = " + honduras;
        try (var sql = database.createStatement()) {
            sql.executeUpdate(state.formatted("RETURNED"));
            WebVisitor visitor = visitor("contributor.hn@demo.example");
            visitor.open(honduras, "capacity");
            assertThat(visitor.save("offices_total", "31").status()).isEqualTo(200);
            sql.executeUpdate(state.formatted("SIGNED_OFF"));
            visitor.open(honduras, "framework");
            assertThat(counter.during(
                            () -> assertThat(visitor.save("sne_status", "law").status())
                                    .isEqualTo(200)))
                    .isLessThanOrEqualTo(MOST + 2);
            try (var row = sql.executeQuery(
                    "select status, signed_sections like '%framework%' from contribution where id = " + honduras)) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("RETURNED");
                assertThat(row.getBoolean(2)).isFalse();
            }
        }
    }

    @Test
    void aFullDraftNeedsNoMoreStatementsThanAnEmptyOne() throws Exception {
        // Nobody's draft also asks which earlier answers are the newest: the empty one is begun, with one save.
        statementsOfASave("contributor.sv@demo.example", "SV");
        String full = "?id=" + DemoPages.contribution(database, "GT");
        String empty = "?id=" + DemoPages.contribution(database, "SV");
        for (String page : new String[] {"overview.xhtml%s", "section.xhtml%s&section=permits", "missing.xhtml%s"}) {
            String path = "contributions/" + page;
            assertThat(statements("focal.gt@demo.example", path.formatted(full)))
                    .as(page)
                    .isEqualTo(statements("focal.sv@demo.example", path.formatted(empty)));
        }
    }

    @Test
    void aGovernmentOfSeveralRoundsNeedsNoMoreStatementsThanOneOfOne() throws Exception {
        copyRound("another", 2);
        String list = "contributions/list.xhtml";
        assertThat(statements("focal.bz@demo.example", list)).isEqualTo(statements("focal.sv@demo.example", list));
    }

    @Test
    void sevenGovernmentsNeedNoMoreStatementsThanTwo() throws Exception {
        copyRound("two", 2);
        copyRound("seven", 7);
        Map<String, String> readers = new LinkedHashMap<>();
        readers.put("rounds/board.xhtml?round=%s", "coordinator@demo.example");
        readers.put("consolidation/round.xhtml?round=%s", "analyst@demo.example");
        readers.put("consolidation/matrix.xhtml?round=%s&section=cooperation", "analyst@demo.example");
        readers.put("consolidation/answer.xhtml?round=%s&participant=BZ&key=vacancies_total", "analyst@demo.example");
        readers.put("session/round.xhtml?round=%s", "presenter@demo.example");
        readers.put("session/chapter.xhtml?round=%s&chapter=5", "presenter@demo.example");
        readers.put("session/figure.xhtml?round=%s&figure=CAP-01.coverage", "presenter@demo.example");
        readers.put("api/internal/sessions/%s/figures/CAP-01.coverage.csv", "presenter@demo.example");
        readers.put("session/show.xhtml?round=%s", "presenter@demo.example");
        API.forEach(path -> readers.put(path, "analyst@demo.example"));
        for (var reader : readers.entrySet()) {
            assertThat(statements(reader.getValue(), reader.getKey().formatted("seven")))
                    .as(reader.getKey())
                    .isLessThanOrEqualTo(most(reader.getKey()))
                    .isEqualTo(statements(reader.getValue(), reader.getKey().formatted("two")));
        }
    }

    @Test
    void aTokenInsteadOfASessionKeepsWithinTenStatements() throws Exception {
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        Map<String, Long> statements = new LinkedHashMap<>();
        for (String path : API) {
            String ofTheDemo = path.formatted("sne-2025");
            assertThat(program.get(ofTheDemo).statusCode()).as(path).isEqualTo(200);
            statements.put(path, counter.during(() -> program.get(ofTheDemo)));
        }
        assertThat(statements).allSatisfy((path, count) -> assertThat(count).isLessThanOrEqualTo(most(path)));
    }

    private static long most(String asked) {
        if (GATHERING.stream().anyMatch(asked::contains)) {
            return MOST_OF_GATHERING;
        }
        return TAKES_OUT.matcher(asked).find() ? MOST + A_LINE : MOST;
    }

    /** Of the second request of its kind: the first one fills what is kept from one request to the next. */
    private long statements(String email, String path) throws Exception {
        WebVisitor visitor = visitor(email);
        assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        return counter.during(() -> visitor.get(path));
    }

    private long statementsOfASave(String email, String government) throws Exception {
        WebVisitor visitor = visitor(email);
        visitor.open(DemoPages.contribution(database, government), "framework");
        assertThat(visitor.save("sne_status", "law").status()).isEqualTo(200);
        return counter.during(
                () -> assertThat(visitor.save("sne_status", "none").status()).isEqualTo(200));
    }

    private WebVisitor visitor(String email) throws Exception {
        WebVisitor known = visitors.get(email);
        if (known == null) {
            known = new WebVisitor(client, app.baseUri());
            if (!email.isEmpty()) {
                known.signIn(email, WebVisitor.DEMO_PASSWORD);
            }
            visitors.put(email, known);
        }
        return known;
    }

    /** A round of which so many governments have each submitted what Costa Rica has. */
    private static void copyRound(String code, int governments) throws Exception {
        try (var sql = database.createStatement()) {
            sql.executeUpdate("""
                    insert into collection_round (code, title_es, title_en, form_version_id, time_zone, opens_at, due_at)
                    select '%s', title_es, title_en, form_version_id, time_zone, opens_at, due_at
                    from collection_round where code = 'sne-2025'""".formatted(code));
            sql.executeUpdate("""
                    insert into contribution (round_id, participant_code, status, revision)
                    select r.id, p.code, 'SUBMITTED', 1
                    from collection_round r, (select code from participant order by code limit %d) p
                    where r.code = '%s'""".formatted(governments, code));
            sql.executeUpdate("""
                    insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256)
                    select mine.id, 1, s.form_version_id, s.submitted_at, s.submitted_by, s.sha256
                    from snapshot s, contribution mine, collection_round r
                    where s.contribution_id = %d and mine.round_id = r.id and r.code = '%s'""".formatted(DemoPages.contribution(database, "CR"), code));
            copyInto("snapshot_answer", "seq, section, question, repeat_name, row_id, row_no, value, note", code);
            copyInto("snapshot_row", "seq, repeat_name, row_id, parent_row_id, row_no", code);
            copyInto(
                    "indicator_observation",
                    "seq, code, figure, part, row_no, category, value, denominator, words, gap, status, flagged, period",
                    code);
            copyInto("indicator_evaluation", "form_version_id, evaluated_at", code);
        }
    }

    private static void copyInto(String table, String columns, String round) throws Exception {
        String from = "t." + columns.replace(", ", ", t.");
        try (var sql = database.createStatement()) {
            sql.executeUpdate("""
                    insert into %1$s (snapshot_id, %2$s)
                    select s.id, %3$s
                    from %1$s t join snapshot o on o.id = t.snapshot_id, snapshot s
                        join contribution c on c.id = s.contribution_id join collection_round r on r.id = c.round_id
                    where o.contribution_id = %4$d and r.code = '%5$s'""".formatted(table, columns, from, DemoPages.contribution(database, "CR"), round));
        }
    }
}
