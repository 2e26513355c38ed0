package org.mirps.employment.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.StatementCounter;
import org.mirps.employment.testing.WebVisitor;

/** The completion board of a large round, asked for again and again by one coordinator, warm. */
final class BoardTime {

    private static final int PARTICIPANTS = 200;
    private static final int SECTIONS = 12;
    private static final int WARM_UP = 60;
    private static final int VISITS = 100;
    private static final double MOST = 0.95;

    private BoardTime() {}

    static void report(Report report, RunningApp app, Connection database, HttpClient client) throws Exception {
        BoardGround.lay(database, PARTICIPANTS, SECTIONS);
        var coordinator =
                new WebVisitor(client, app.baseUri()).signIn("coordinator@demo.example", WebVisitor.DEMO_PASSWORD);
        report.heading("Completion board of %d participants × %d sections".formatted(PARTICIPANTS, SECTIONS));
        report.columns("page", "statements", "KB before compression", "p50 ms", "p95 ms");
        for (String show : List.of("", "&show=activity", "&state=DRAFT")) {
            String path = "rounds/board.xhtml?round=" + BoardGround.ROUND + show;
            String page = coordinator.get(path).body();
            long statements = new StatementCounter(database).during(() -> coordinator.get(path));
            List<Double> times = times(coordinator, path);
            report.row("board" + show, statements, page.length() / 1024, times.get(times.size() / 2), times.get((int)
                    (times.size() * MOST)));
        }
    }

    private static List<Double> times(WebVisitor visitor, String path) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            visitor.get(path);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            long start = System.nanoTime();
            visitor.get(path);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().toList();
    }
}
