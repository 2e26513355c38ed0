package org.mirps.employment.bench;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.StatementCounter;
import org.mirps.employment.testing.WebVisitor;

/** The matrix of the two hundred governments of {@link SessionTime}, section by section. */
final class MatrixTime {

    private static final int TIMES = 60;
    private static final List<String> SECTIONS = List.of("framework", "statistics", "permits", "cooperation");
    private static final Pattern CELL = Pattern.compile("<td\\b");
    private static final Pattern HEAD = Pattern.compile("<th scope=\"col\"");

    private MatrixTime() {}

    static void report(Report report, RunningApp app, Connection database, HttpClient client) throws Exception {
        report.heading("The matrix of two hundred governments, form SNE 2025");
        report.columns("section", "questions", "cells", "KB of HTML", "statements", "p50 ms", "p95 ms");
        var visitor = new WebVisitor(client, app.baseUri());
        visitor.signIn("analyst@demo.example", WebVisitor.DEMO_PASSWORD);
        for (String section : SECTIONS) {
            String path = "consolidation/matrix.xhtml?round=" + SessionTime.ROUND + "&section=" + section;
            String page = visitor.get(path).body();
            millis(visitor, path);
            double[] times = millis(visitor, path);
            report.row(
                    section,
                    HEAD.matcher(page).results().count() - 1,
                    CELL.matcher(page).results().count(),
                    page.getBytes(StandardCharsets.UTF_8).length / 1024,
                    new StatementCounter(database).during(() -> visitor.get(path)),
                    times[TIMES / 2],
                    times[TIMES * 95 / 100]);
        }
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
