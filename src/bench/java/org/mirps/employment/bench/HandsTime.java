package org.mirps.employment.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.WebVisitor;

/** Ten people in one contribution: how long a save takes while all of them save, and when a saved change has reached the others. */
final class HandsTime {

    private static final int PEOPLE = 10;
    private static final int CHANGES = 60;
    private static final String ROUND = "hands";

    private final Report report;
    private final RunningApp app;
    private final HttpClient client;

    HandsTime(Report report, RunningApp app, HttpClient client) {
        this.report = report;
        this.app = app;
        this.client = client;
    }

    void report(Connection database, int warmUpSeconds, int seconds) throws Exception {
        LoadGround.round(database, ROUND);
        List<Official> people = colleagues(database);
        saves(people, warmUpSeconds, seconds);
        reach(people);
    }

    /** One government, and as many focal points of it as are wanted. */
    private static List<Official> colleagues(Connection database) throws Exception {
        Official first = InventedOfficials.invite(database, ROUND, "TH", 1).get(0);
        List<Official> people = new ArrayList<>(List.of(first));
        for (int i = 2; i <= PEOPLE; i++) {
            people.add(InventedOfficials.colleague(database, first, "hand" + i + "@demo.example"));
        }
        return people;
    }

    private void saves(List<Official> people, int warmUpSeconds, int seconds) throws Exception {
        List<LoadRun.Worker> workers = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            var visitor =
                    new WebVisitor(client, app.baseUri()).signIn(people.get(i).email(), WebVisitor.DEMO_PASSWORD);
            int section = i % LoadForm.SECTIONS + 1;
            visitor.open(people.get(i).contribution(), LoadForm.section(section));
            workers.add(new Hand(visitor, section, i));
        }
        var server = ServerProcesses.of(app);
        LoadRun.of(workers, warmUpSeconds, server);
        LoadRun run = LoadRun.of(workers, seconds, server);
        report.heading("Saving with %d people in one contribution".formatted(PEOPLE));
        report.columns("people", "p50 ms", "p95 ms", "slowest ms", "saves/s");
        report.row(run.people(), run.percentile(0.5), run.percentile(0.95), run.slowest(), run.savesPerSecond());
    }

    /**
     * One saves, the others hear it from their sockets and fetch the change; then the next save. So every save falls right behind a look of
     * the server, and waits for the next one: the worst moment.
     */
    private void reach(List<Official> people) throws Exception {
        String section = LoadForm.section(1);
        List<ListeningOfficial> listening = new ArrayList<>();
        for (Official official : people.subList(1, people.size())) {
            listening.add(ListeningOfficial.open(app, official, section));
        }
        var writer = new WebVisitor(client, app.baseUri()).signIn(people.get(0).email(), WebVisitor.DEMO_PASSWORD);
        writer.open(people.get(0).contribution(), section);
        List<LoadForm.Answer> answers = LoadForm.answers(1, new Random(1));
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            String value = i % 2 == 0 ? "" : answers.get(0).value();
            long revision = writer.save(answers.get(0).key(), value).revision();
            long saved = System.nanoTime();
            for (ListeningOfficial other : listening) {
                millis.add((other.reached(revision).get() - saved) / 1e6);
            }
        }
        listening.forEach(ListeningOfficial::leave);
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        report.heading("A saved change reaches the %d others".formatted(listening.size()));
        report.columns("changes", "p50 ms", "p95 ms", "slowest ms");
        report.row(
                CHANGES,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                Arrays.stream(sorted).max().orElseThrow());
    }

    /** Fills the questions of a section that nobody else fills: of two people in a section each has every other one. */
    private record Hand(WebVisitor visitor, int section, int number) implements LoadRun.Worker {

        @Override
        public LoadRun.Tally work(BooleanSupplier goOn) throws Exception {
            var tally = new LoadRun.Tally();
            var random = new Random(number);
            while (goOn.getAsBoolean()) {
                List<LoadForm.Answer> answers = LoadForm.answers(section, random);
                for (int i = number / LoadForm.SECTIONS; i < answers.size(); i += 2) {
                    long start = System.nanoTime();
                    WebVisitor.Saved saved =
                            visitor.save(answers.get(i).key(), answers.get(i).value());
                    tally.saved(System.nanoTime() - start);
                    if (saved.status() != 200) {
                        throw new IllegalStateException(answers.get(i) + " was answered with " + saved);
                    }
                }
                tally.sectionDone();
            }
            return tally;
        }
    }
}
