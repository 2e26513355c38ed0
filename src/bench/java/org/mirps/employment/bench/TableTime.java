package org.mirps.employment.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.consolidation.TableSelect;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.RunningApp;

/**
 * The long and the wide table of ten thousand submitted fills of the load questionnaire, against the database's own client reading the same
 * answers by the same statement.
 */
final class TableTime {

    private static final int CONTRIBUTIONS = 10_000;
    private static final int DIFFERENT = 90;
    private static final int TIMES = 5;
    private static final int PAGES = 21;
    private static final String SOURCE = "fills";
    private static final String ROUND = "tables";

    private final Report report;
    private final RunningApp app;
    private final Connection database;
    private final HttpClient client;
    private final String token;

    TableTime(Report report, RunningApp app, Connection database, HttpClient client) {
        this.report = report;
        this.app = app;
        this.database = database;
        this.client = client;
        this.token = HttpCaller.printedToken(app);
    }

    void report() throws Exception {
        lay();
        report.heading("Tables of " + CONTRIBUTIONS + " contributions of 120 questions");
        report.columns("what", "MB", "rows", "s, median of " + TIMES, "times the client", "live heap, MB more");
        List<Double> client = new ArrayList<>();
        List<Double> longTable = new ArrayList<>();
        List<Double> wideTable = new ArrayList<>();
        Download first = download("long.csv");
        Download wide = download("wide.csv");
        clientSeconds();
        // In turns, so that all share what else happens on the machine.
        for (int i = 0; i < TIMES; i++) {
            client.add(clientSeconds());
            longTable.add(download("long.csv").seconds());
            wideTable.add(download("wide.csv").seconds());
        }
        double base = median(client);
        report.row("`mariadb --batch --quick`", "", answers(), base, 1.0, "");
        row("`long.csv`", first, median(longTable), base, heapGrowth("long.csv"));
        row("`wide.csv`", wide, median(wideTable), base, heapGrowth("wide.csv"));
        for (String file : List.of("consolidation/package.zip", "consolidation/tables.xlsx")) {
            Download whole = download(file);
            row("`" + file + "`", whole, whole.seconds(), base, heapGrowth(file));
        }
        feed();
    }

    /** Pages of a thousand rows, at the beginning and far below, and one that is found by a filter. */
    private void feed() throws Exception {
        report.heading("OData: a page of 1,000 rows of the long table of " + CONTRIBUTIONS + " contributions");
        report.columns("what", "KB", "ms, median of " + PAGES, "ms, slowest");
        String government = new URI(null, null, "/", "$filter=government eq 'TC00042'", null).getRawQuery();
        for (String query : List.of("$top=1000", "$top=1000&$skip=600000", "$top=1000&" + government)) {
            String path = "odata/long?" + query;
            body(path); // writes the tables, once
            List<Double> times = new ArrayList<>();
            int bytes = 0;
            for (int i = 0; i < PAGES; i++) {
                long start = System.nanoTime();
                bytes = body(path);
                times.add((System.nanoTime() - start) / 1e6);
            }
            report.row(
                    "`" + query + "`",
                    bytes / 1024,
                    median(times),
                    times.stream().max(Double::compare).orElseThrow());
        }
    }

    private int body(String path) throws Exception {
        HttpResponse<byte[]> answer = client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private void row(String what, Download file, double seconds, double base, double heap) {
        report.row(what, file.bytes() / 1e6, file.rows(), seconds, seconds / base, heap);
    }

    private void lay() throws SQLException {
        long start = System.nanoTime();
        LoadGround.round(database, SOURCE);
        database.setAutoCommit(false);
        int place = 0;
        for (InventedOfficials.Official official : InventedOfficials.invite(database, SOURCE, "TB", DIFFERENT)) {
            submit(official.contribution(), new Random(place++));
        }
        database.setAutoCommit(true);
        Copies.lay(database, SOURCE, ROUND, "TC", CONTRIBUTIONS);
        System.out.printf("Laid out in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** A whole fill as a snapshot. */
    private void submit(long contribution, Random random) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.executeUpdate("update contribution set status = 'SUBMITTED' where id = " + contribution);
            sql.executeUpdate(
                    "insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256)"
                            + " select c.id, 1, r.form_version_id, '2026-03-12 16:20:31.250', 1, repeat('0', 64) from contribution c"
                            + " join collection_round r on r.id = c.round_id where c.id = " + contribution);
            sql.executeUpdate(
                    "insert into indicator_evaluation select s.id, s.form_version_id, s.submitted_at from snapshot s"
                            + " where s.contribution_id = " + contribution);
        }
        // Values and no SELECT: a batch goes by the bulk protocol, which takes nothing else.
        try (var answers = database.prepareStatement(
                "insert into snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id, row_no, value)"
                        + " values (?, ?, ?, ?, '', '', 0, ?)")) {
            long snapshot = number("select id from snapshot where contribution_id = " + contribution);
            int seq = 0;
            for (int section = 1; section <= LoadForm.SECTIONS; section++) {
                for (LoadForm.Answer answer : LoadForm.answers(section, random)) {
                    answers.setLong(1, snapshot);
                    answers.setInt(2, ++seq);
                    answers.setString(3, LoadForm.section(section));
                    answers.setString(4, answer.key());
                    answers.setString(5, answer.value().isEmpty() ? null : answer.value());
                    answers.addBatch();
                }
            }
            answers.executeBatch();
        }
    }

    private long answers() throws SQLException {
        return number("select count(*) from (" + select() + ") t");
    }

    private String select() throws SQLException {
        return TableSelect.longTable(number("select id from collection_round where code = '" + ROUND + "'"));
    }

    private long number(String query) throws SQLException {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What the client writes goes nowhere. */
    private double clientSeconds() throws Exception {
        DatabaseAccess access = app.database();
        URI address = URI.create(access.url().split("\\?", 2)[0].substring("jdbc:".length()));
        var client = new ProcessBuilder(
                        program().toString(),
                        "--no-defaults",
                        "--batch",
                        "--quick",
                        "--host=" + address.getHost(),
                        "--port=" + address.getPort(),
                        "--user=" + access.user(),
                        "--execute=" + select(),
                        address.getPath().substring(1))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        client.environment().put("MYSQL_PWD", access.password());
        long start = System.nanoTime();
        if (client.start().waitFor() != 0) {
            throw new IllegalStateException("The client failed");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Path program() throws IOException {
        try (var files = Files.find(
                app.dataFolder(),
                4,
                (path, attributes) -> path.endsWith("bin/mariadb") && attributes.isRegularFile())) {
            return files.findFirst().orElseThrow();
        }
    }

    private record Download(double seconds, long bytes, long rows) {}

    private Download download(String table) throws Exception {
        long start = System.nanoTime();
        HttpResponse<Void> answer = client.send(request(table), HttpResponse.BodyHandlers.discarding());
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(table + " answered " + answer.statusCode());
        }
        return new Download(
                seconds,
                answer.headers().firstValueAsLong("Content-Length").orElseThrow(),
                answer.headers().firstValueAsLong("X-Row-Count").orElse(0)); // of a file of several tables
    }

    private HttpRequest request(String table) {
        return HttpRequest.newBuilder(app.baseUri().resolve("api/v1/rounds/" + ROUND + "/" + table))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    /** How much more is alive at the worst moment of a download than before it, in MB; collected each time before it is counted. */
    private double heapGrowth(String table) throws Exception {
        double before = ServerProcesses.of(app).liveMegabytes();
        double most = before;
        CompletableFuture<HttpResponse<Void>> running =
                client.sendAsync(request(table), HttpResponse.BodyHandlers.discarding());
        while (!running.isDone()) {
            most = Math.max(most, ServerProcesses.of(app).liveMegabytes());
        }
        return most - before;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
