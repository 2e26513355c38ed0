package org.mirps.employment.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;
import org.mirps.employment.testing.WebVisitor;

/**
 * What saves and pages cost now and what they cost in an earlier jar. Both servers run at the same time and take turns: figures of runs that
 * follow each other differ by a fifth on a shared machine, whatever ran in them.
 */
final class JarComparison {

    private static final int TURNS = 8;
    private static final int CROWD = 32;
    private static final int VISITS = 30;

    private final Report report;
    private final HttpClient client;
    private final int seconds;

    JarComparison(Report report, HttpClient client, int seconds) {
        this.report = report;
        this.client = client;
        this.seconds = seconds;
    }

    /** A jar that runs, with people who are ready to save. */
    private record Side(RunningApp app, List<FillingOfficial> people, List<Page> pages, List<LoadRun> runs) {

        void turn(int seconds) throws Exception {
            runs.add(LoadRun.of(people, seconds, ServerProcesses.of(app)));
        }

        double figure(ToDoubleFunction<LoadRun> figure) {
            return median(runs.stream().map(figure::applyAsDouble).toList());
        }
    }

    /** A page and who opens it, signed in. */
    private record Page(String name, String path, WebVisitor visitor, List<Double> millis) {

        /** Returns the status. */
        int visit() throws IOException, InterruptedException {
            long start = System.nanoTime();
            int status = visitor.get(path).statusCode();
            millis.add((System.nanoTime() - start) / 1e6);
            return status;
        }
    }

    void report(Path earlierJar, Path jar, int warmUpSeconds) throws Exception {
        Side earlier = start(earlierJar);
        try {
            Side now = start(jar);
            try {
                pages(earlier, now);
                saves(earlier, now, warmUpSeconds);
            } finally {
                now.app().stop();
            }
        } finally {
            earlier.app().stop();
        }
    }

    private Side start(Path jar) throws IOException, InterruptedException, SQLException {
        RunningApp app = RunningApp.startPlain(jar, "demo", TestFolders.create("bench"));
        try (Connection database = TestDatabase.connect(app.database())) {
            List<Page> pages = pages(app, database);
            List<FillingOfficial> people = new ArrayList<>();
            for (Official official : LoadGround.lay(database, CROWD)) {
                people.add(FillingOfficial.ready(new WebVisitor(client, app.baseUri()), official));
            }
            return new Side(app, people, pages, new ArrayList<>());
        } catch (Exception | AssertionError failure) {
            app.stop();
            throw failure;
        }
    }

    private List<Page> pages(RunningApp app, Connection database)
            throws IOException, InterruptedException, SQLException {
        Map<String, WebVisitor> signedIn = new LinkedHashMap<>();
        List<Page> pages = new ArrayList<>();
        for (DemoPages.Visit visit : DemoPages.all(database)) {
            WebVisitor visitor = signedIn.get(visit.email());
            if (visitor == null) {
                visitor = new WebVisitor(client, app.baseUri());
                if (!visit.email().isEmpty()) {
                    visitor.signIn(visit.email(), WebVisitor.DEMO_PASSWORD);
                }
                signedIn.put(visit.email(), visitor);
            }
            pages.add(new Page(visit.page(), visit.path(), visitor, new ArrayList<>()));
        }
        return pages;
    }

    /** Each page by turns; the first half of the visits warms both servers up. What either does not answer as a page is left out, and said. */
    private void pages(Side earlier, Side now) throws IOException, InterruptedException {
        report.heading("Pages beside an earlier jar, ms, median of %d visits by turns".formatted(VISITS));
        report.columns("page", "earlier jar", "this jar", "ratio");
        double beforeAll = 0;
        double afterAll = 0;
        for (int i = 0; i < now.pages().size(); i++) {
            Page earlierPage = earlier.pages().get(i);
            Page page = now.pages().get(i);
            String answers = visit(earlierPage, page);
            if (!answers.equals("200 200")) {
                report.row(page.name(), "answered", answers, "left out");
                continue;
            }
            double before = warm(earlierPage);
            double after = warm(page);
            report.row(page.name(), before, after, after / before);
            beforeAll += before;
            afterAll += after;
        }
        report.row("together", beforeAll, afterAll, afterAll / beforeAll);
    }

    /** Returns how the two answered; the first answer that is not a page ends it. */
    private static String visit(Page earlier, Page now) throws IOException, InterruptedException {
        String answers = "";
        for (int visit = 0; visit < 2 * VISITS; visit++) {
            answers = earlier.visit() + " " + now.visit();
            if (!answers.equals("200 200")) {
                return answers;
            }
        }
        return answers;
    }

    private static double warm(Page page) {
        return median(page.millis().subList(VISITS, 2 * VISITS));
    }

    private void saves(Side earlier, Side now, int warmUpSeconds) throws Exception {
        for (Side side : List.of(earlier, now)) {
            side.turn(warmUpSeconds);
            side.runs().clear();
        }
        for (int turn = 0; turn < TURNS; turn++) {
            earlier.turn(seconds);
            now.turn(seconds);
        }
        report.heading(
                "A save of %d officials at once beside an earlier jar, medians of %d turns".formatted(CROWD, TURNS));
        report.columns("figure", "earlier jar", "this jar", "ratio");
        line("p50 ms", earlier, now, run -> run.percentile(0.5));
        line("p95 ms", earlier, now, run -> run.percentile(0.95));
        line("saves/s", earlier, now, LoadRun::savesPerSecond);
        line("server CPU ms/save", earlier, now, run -> run.perSave(run.cpu().jvm()));
        line("database CPU ms/save", earlier, now, run -> run.perSave(run.cpu().database()));
    }

    private void line(String what, Side earlier, Side now, ToDoubleFunction<LoadRun> figure) {
        report.row(what, earlier.figure(figure), now.figure(figure), now.figure(figure) / earlier.figure(figure));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
