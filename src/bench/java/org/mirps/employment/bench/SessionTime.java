package org.mirps.employment.bench;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.StatementCounter;
import org.mirps.employment.testing.WebVisitor;

/** The session of two hundred governments: every figure of the largest shipped form, on one page and one at a time. */
final class SessionTime {

    private static final int GOVERNMENTS = 200;
    private static final int TIMES = 60;
    static final String ROUND = "crowd";
    private static final Pattern FIGURE = Pattern.compile("<figure\\b");

    private SessionTime() {}

    static void report(Report report, RunningApp app, Connection database, HttpClient client) throws Exception {
        Copies.lay(database, DemoPages.ROUND, ROUND, "CW", GOVERNMENTS);
        report.heading("The session of " + GOVERNMENTS + " governments, form SNE 2025");
        report.columns("page", "figures", "KB of HTML", "statements", "p50 ms", "p95 ms", "server CPU ms");
        var visitor = new WebVisitor(client, app.baseUri());
        visitor.signIn("presenter@demo.example", WebVisitor.DEMO_PASSWORD);
        row(report, app, database, visitor, "session/round.xhtml?round=" + ROUND);
        row(report, app, database, visitor, "session/chapter.xhtml?chapter=5&round=" + ROUND);
        row(report, app, database, visitor, "session/figure.xhtml?figure=EST-03&round=" + ROUND);
        row(report, app, database, visitor, "session/show.xhtml?round=" + ROUND);
    }

    private static void row(Report report, RunningApp app, Connection database, WebVisitor visitor, String path)
            throws Exception {
        String page = visitor.get(path).body();
        millis(visitor, path);
        var server = ServerProcesses.of(app);
        var before = server.cpu();
        double[] times = millis(visitor, path);
        report.row(
                path.replaceAll("\\?.*", ""),
                FIGURE.matcher(page).results().count(),
                page.getBytes(StandardCharsets.UTF_8).length / 1024,
                new StatementCounter(database).during(() -> visitor.get(path)),
                times[TIMES / 2],
                times[TIMES * 95 / 100],
                server.cpu().minus(before).jvm() / TIMES);
    }

    /** Of so many visits one after the other, ascending. */
    private static double[] millis(WebVisitor visitor, String path) throws Exception {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = visitor.get(path);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + "\n" + answer.body());
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }
}
