package org.mirps.employment.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.StatementCounter;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;
import org.mirps.employment.testing.WebVisitor;

/** Measures the real jar and writes {@code target/bench/report.md}. Run by {@code mvn -Pbench verify}; asserts nothing about time. */
public final class Bench {

    private static final int[] CROWDS = {1, 8, 32};
    private static final int MOST = 32;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);
    private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warmUpSeconds", 60);
    private static final String SECTION = "permits";
    /** What to measure; {@code -Dbench.parts=session,tables} leaves the rest out. */
    private static final Set<String> PARTS = Set.of(
            System.getProperty("bench.parts", "import,starts,pages,screens,board,practices,saves,hands,session,tables")
                    .split(","));

    private final Report report = new Report();
    private final HttpClient client = WebVisitor.client();

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var bench = new Bench();
        int status = 0;
        try {
            bench.run(Path.of(System.getProperty("app.jar")), Path.of(System.getProperty("bench.jar")));
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
            status = 1;
        }
        bench.report.writeTo(Path.of(System.getProperty("app.jar")).resolveSibling("bench/report.md"));
        // Not by returning: threads of clients and of the browser's driver may outlive the work.
        System.exit(status);
    }

    private void run(Path jar, Path jarWithPostbacks) throws Exception {
        report.line(Machine.describe());
        report.line("Jar of %d MB; the driver runs on the same machine.".formatted(Files.size(jar) >> 20));
        String earlierJar = System.getProperty("bench.before", "");
        if (!earlierJar.isEmpty()) {
            new JarComparison(report, client, SECONDS).report(Path.of(earlierJar), jar, WARM_UP_SECONDS);
            return;
        }
        if (PARTS.contains("import")) {
            ImportTime.report(report);
        }
        Path demo = TestFolders.create("bench");
        RunningApp app = PARTS.contains("starts") ? starts(jar, demo) : RunningApp.startPlain(jar, "demo", demo);
        try (Connection database = TestDatabase.connect(app.database())) {
            if (PARTS.contains("pages")) {
                pages(app, database);
                FirstContent.report(report, app.baseUri());
            }
            if (PARTS.contains("screens")) {
                SectionScreens.report(report, app.baseUri());
            }
            if (PARTS.contains("board")) {
                BoardTime.report(report, app, database, client);
            }
            if (PARTS.contains("practices")) {
                PracticeTime.report(report, app, database, client);
            }
            if (PARTS.contains("saves")) {
                narrowEndpoint(app, LoadGround.lay(database, MOST));
            }
            if (PARTS.contains("hands")) {
                new HandsTime(report, app, client).report(database, WARM_UP_SECONDS, SECONDS);
            }
            if (PARTS.contains("session")) {
                SessionTime.report(report, app, database, client);
                MatrixTime.report(report, app, database, client);
                new FollowersTime(report, app, database).report();
            }
            if (PARTS.contains("tables")) {
                new TableTime(report, app, database, client).report();
            }
        } catch (Exception | AssertionError failure) {
            app.errors().forEach(System.err::println);
            throw failure;
        } finally {
            app.stop();
        }
        if (PARTS.contains("saves")) {
            postbacks(RunningApp.startPlain(jarWithPostbacks, "demo", demo));
        }
    }

    /** Starts everything there is to start; the demo on existing data goes on running. */
    private RunningApp starts(Path jar, Path demo) throws Exception {
        report.heading("Start");
        report.columns("start", "seconds to readiness", "server MB", "database MB");
        starts(jar, "serve", TestFolders.create("bench")).stop();
        return starts(jar, "demo", demo);
    }

    /** A first start in an empty folder, a clean stop, and a start on what is there: that one goes on running. */
    private RunningApp starts(Path jar, String command, Path data) throws Exception {
        start("first " + command, jar, command, data).stop();
        return start(command + " on existing data", jar, command, data);
    }

    private RunningApp start(String what, Path jar, String command, Path data) throws IOException {
        long begin = System.nanoTime();
        RunningApp app = RunningApp.startPlain(jar, command, data);
        double seconds = (System.nanoTime() - begin) / 1e9;
        var memory = ServerProcesses.of(app).memory();
        report.row(what, seconds, memory.jvm(), memory.database());
        return app;
    }

    private void pages(RunningApp app, Connection database) throws Exception {
        report.heading("A section page over the wire");
        String path =
                "contributions/section.xhtml?id=" + DemoPages.contribution(database, "GT") + "&section=" + SECTION;
        PageWeight.Visits visits = PageWeight.of(app.baseUri(), "contributor.gt@demo.example", path);
        report.columns("content", "requests, empty cache", "KB", "requests, second visit", "KB");
        var kinds = new TreeSet<>(visits.cold().keySet());
        kinds.addAll(visits.warm().keySet());
        kinds.forEach(
                kind -> weightRow(kind, visits.cold().get(kind), visits.warm().get(kind)));
        weightRow("together", sum(visits.cold()), sum(visits.warm()));

        long guatemala = DemoPages.contribution(database, "GT");
        SlowSection.report(
                report,
                app.baseUri(),
                "contributor.gt@demo.example",
                List.of(
                        "contributions/section.xhtml?id=" + guatemala + "&section=statistics",
                        "contributions/section.xhtml?id=" + guatemala + "&section=" + SECTION));

        report.heading("Statements to the database, and time of one page alone");
        report.columns("request", "statements", "ms, median of 20");
        var counter = new StatementCounter(database);
        for (DemoPages.Visit visit : DemoPages.all(database)) {
            var visitor = new WebVisitor(client, app.baseUri());
            if (!visit.email().isEmpty()) {
                visitor.signIn(visit.email(), WebVisitor.DEMO_PASSWORD);
            }
            visitor.get(visit.path());
            report.row(
                    visit.page(), counter.during(() -> visitor.get(visit.path())), medianMillis(visitor, visit.path()));
        }
        report.row("one save", statementsOfASave(app, database, counter), "below");
    }

    private void weightRow(String kind, PageWeight.@Nullable Load cold, PageWeight.@Nullable Load warm) {
        PageWeight.Load nothing = new PageWeight.Load(0, 0);
        PageWeight.Load first = cold == null ? nothing : cold;
        PageWeight.Load second = warm == null ? nothing : warm;
        report.row(kind, first.requests(), first.bytes() / 1024.0, second.requests(), second.bytes() / 1024.0);
    }

    private static PageWeight.Load sum(Map<String, PageWeight.Load> loads) {
        return loads.values().stream().reduce(new PageWeight.Load(0, 0), PageWeight.Load::plus);
    }

    private static double medianMillis(WebVisitor visitor, String path) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            visitor.get(path);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private long statementsOfASave(RunningApp app, Connection database, StatementCounter counter) throws Exception {
        var visitor =
                new WebVisitor(client, app.baseUri()).signIn("contributor.gt@demo.example", WebVisitor.DEMO_PASSWORD);
        visitor.open(DemoPages.contribution(database, "GT"), "identification");
        visitor.save("unit_name", "A");
        return counter.during(() -> visitor.save("unit_name", "B"));
    }

    private void narrowEndpoint(RunningApp app, List<Official> officials) throws Exception {
        var server = ServerProcesses.of(app);
        List<FillingOfficial> people = new ArrayList<>();
        for (Official official : officials) {
            people.add(FillingOfficial.ready(new WebVisitor(client, app.baseUri()), official));
        }
        LoadRun.of(people.subList(0, 8), WARM_UP_SECONDS, server);
        saveTable("Saving one answer over the narrow endpoint");
        for (int crowd : CROWDS) {
            saveRow(LoadRun.of(people.subList(0, crowd), SECONDS, server));
        }
        report.line("\nThe same with the page of each of the eight sections opened before it is filled:\n");
        saveColumns();
        saveRow(LoadRun.of(people.stream().map(FillingOfficial::openingPages).toList(), SECONDS, server));
        var memory = server.memory();
        report.line(
                "\nMemory after the load: server %d MB, database %d MB.".formatted(memory.jvm(), memory.database()));
    }

    /** The same people and form, on a jar with one page more. */
    private void postbacks(RunningApp app) throws Exception {
        try (Connection database = TestDatabase.connect(app.database())) {
            List<PostingOfficial> people = new ArrayList<>();
            for (Official official : LoadGround.officials(database)) {
                people.add(PostingOfficial.ready(new WebVisitor(client, app.baseUri()), official));
            }
            var server = ServerProcesses.of(app);
            LoadRun.of(people.subList(0, 8), WARM_UP_SECONDS, server);
            saveTable("The same saves by Faces postbacks (a section of 15 questions, stateful view)");
            for (int crowd : CROWDS) {
                saveRow(LoadRun.of(people.subList(0, crowd), SECONDS, server));
            }
        } finally {
            app.stop();
        }
    }

    private void saveTable(String title) {
        report.heading(title);
        saveColumns();
    }

    private void saveColumns() {
        report.columns(
                "officials at once",
                "p50 ms",
                "p95 ms",
                "slowest ms",
                "saves/s",
                "fills/minute",
                "server CPU ms/save",
                "database CPU ms/save",
                "driver CPU ms/save");
    }

    private void saveRow(LoadRun run) {
        report.row(
                run.people(),
                run.percentile(0.5),
                run.percentile(0.95),
                run.slowest(),
                run.savesPerSecond(),
                run.fillsPerMinute(),
                run.perSave(run.cpu().jvm()),
                run.perSave(run.cpu().database()),
                run.perSave(run.cpu().driver()));
    }
}
