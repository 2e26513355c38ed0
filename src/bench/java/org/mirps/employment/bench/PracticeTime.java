package org.mirps.employment.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.StatementCounter;
import org.mirps.employment.testing.WebVisitor;

/** The catalogue of many practices, searched again and again by a visitor without a session, warm. */
final class PracticeTime {

    private static final int PRACTICES = 5_000;
    private static final int WARM_UP = 40;
    private static final int VISITS = 100;
    private static final double MOST = 0.95;

    private static final Map<String, String> SEARCHES = new LinkedHashMap<>();

    static {
        SEARCHES.put("all, newest", "");
        SEARCHES.put("one common word", "?q=empleos");
        SEARCHES.put("two words", "?q=capacitacion+mujer");
        SEARCHES.put("one rare word", "?q=replicas");
        SEARCHES.put("three filters", "?country=GT&topic=training&evidence=monitoring");
        SEARCHES.put("word, filter, by title", "?q=municipios&topic=care&sort=title");
        SEARCHES.put("by participants, page 200", "?sort=participants&page=200");
    }

    private PracticeTime() {}

    static void report(Report report, RunningApp app, Connection database, HttpClient client) throws Exception {
        PracticeGround.lay(database, PRACTICES);
        var visitor = new WebVisitor(client, app.baseUri());
        report.heading("Catalogue of %d practices".formatted(PRACTICES));
        report.columns("search", "statements", "KB before compression", "p50 ms", "p95 ms");
        for (Map.Entry<String, String> search : SEARCHES.entrySet()) {
            String path = "practices/list.xhtml" + search.getValue();
            String page = visitor.get(path).body();
            long statements = new StatementCounter(database).during(() -> visitor.get(path));
            List<Double> times = times(visitor, path);
            report.row(search.getKey(), statements, page.length() / 1024, times.get(times.size() / 2), times.get((int)
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
