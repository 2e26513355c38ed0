package org.mirps.employment.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * How long it takes until an acceptance is known to a hundred people who follow a deck on their telephones, and to an open show: each asks once a
 * second, as their pages do, and fetches its slide anew. The session is that of {@link SessionTime}.
 */
final class FollowersTime {

    private static final int FOLLOWERS = 100;
    private static final int ACCEPTANCES = 20;
    private static final long RHYTHM_MILLIS = 1_000;
    private static final long PATIENCE_SECONDS = 30;
    private static final Pattern CODE = Pattern.compile("class=\"deck__code\">(\\w+)<");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([^\"]*)\"");

    private final Report report;
    private final RunningApp app;
    private final Connection database;

    FollowersTime(Report report, RunningApp app, Connection database) {
        this.report = report;
        this.app = app;
        this.database = database;
    }

    void report() throws Exception {
        HttpCaller presenter = HttpCaller.signedIn(app, "presenter@demo.example");
        HttpCaller coordinator = HttpCaller.signedIn(app, "coordinator@demo.example");
        presenter.submit(
                "session/decks.xhtml?round=" + SessionTime.ROUND,
                "deckForm:make",
                Map.of("deckForm:name", "Followed", "deckForm:spoken", "ES"));
        long deck = number("select max(id) from deck");
        presenter.submit("session/deck.xhtml?deck=" + deck, "followForm:begin", Map.of());
        var found =
                CODE.matcher(presenter.get("session/deck.xhtml?deck=" + deck).body());
        if (!found.find()) {
            throw new IllegalStateException("Nobody can follow deck " + deck);
        }
        String code = found.group(1);

        List<Watcher> watchers = new ArrayList<>();
        for (int i = 0; i < FOLLOWERS; i++) {
            watchers.add(new Watcher(
                    HttpCaller.at(app.baseUri()), "api/internal/follow/" + code, "follow.xhtml?code=" + code));
        }
        watchers.add(new Watcher(presenter, "api/internal/decks/" + deck + "/show", "session/show.xhtml?deck=" + deck));
        ScheduledExecutorService rhythm = Executors.newScheduledThreadPool(16);
        List<Double> millis = new ArrayList<>();
        try {
            for (int i = 0; i < watchers.size(); i++) {
                rhythm.scheduleAtFixedRate(
                        watchers.get(i), i * RHYTHM_MILLIS / watchers.size(), RHYTHM_MILLIS, TimeUnit.MILLISECONDS);
            }
            for (long contribution : submitted()) {
                millis.addAll(after(coordinator, contribution, watchers));
            }
        } finally {
            rhythm.shutdownNow();
        }
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        report.heading(
                "An acceptance reaches %d who follow a deck of 200 governments, and an open show".formatted(FOLLOWERS));
        report.columns("acceptances", "p50 ms", "p95 ms", "slowest ms");
        report.row(ACCEPTANCES, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }

    /** Accepts, and waits until everybody has it. */
    private static List<Double> after(HttpCaller coordinator, long contribution, List<Watcher> watchers)
            throws InterruptedException {
        CountDownLatch all = new CountDownLatch(watchers.size());
        watchers.forEach(watcher -> watcher.expect(all));
        var answer = coordinator.submit(
                "contributions/snapshot.xhtml?id=" + contribution + "&number=1", "snapshotForm:accept", Map.of());
        long accepted = System.nanoTime();
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("The acceptance answered " + answer.statusCode());
        }
        if (!all.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(all.getCount() + " have not heard of it");
        }
        // Who asked while it was being answered knew before the coordinator did.
        return watchers.stream()
                .map(watcher -> Math.max(0, watcher.knownAt() - accepted) / 1e6)
                .toList();
    }

    private List<Long> submitted() throws Exception {
        List<Long> ids = new ArrayList<>();
        try (var sql = database.createStatement();
                var rows = sql.executeQuery("""
                        select c.id from contribution c join collection_round r on r.id = c.round_id and r.code = '%s'
                        where c.status = 'SUBMITTED' order by c.id limit %d""".formatted(SessionTime.ROUND, ACCEPTANCES))) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        if (ids.size() < ACCEPTANCES) {
            throw new IllegalStateException("Only " + ids.size() + " can be accepted");
        }
        return ids;
    }

    private long number(String query) throws Exception {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A page that asks, and fetches what has changed. */
    private static final class Watcher implements Runnable {

        private final HttpCaller caller;
        private final String state;
        private final String page;
        private final AtomicReference<CountDownLatch> expected = new AtomicReference<>(new CountDownLatch(0));
        private String known = "";
        private volatile long knownAt;

        Watcher(HttpCaller caller, String state, String page) {
            this.caller = caller;
            this.state = state;
            this.page = page;
        }

        void expect(CountDownLatch latch) {
            expected.set(latch);
        }

        long knownAt() {
            return knownAt;
        }

        @Override
        public void run() {
            var said = STATE.matcher(caller.get(state).body());
            if (!said.find() || said.group(1).equals(known)) {
                return;
            }
            boolean first = known.isEmpty();
            if (caller.get(page).statusCode() == 200) {
                known = said.group(1);
                knownAt = System.nanoTime();
                if (!first) {
                    expected.getAndSet(new CountDownLatch(0)).countDown();
                }
            }
        }
    }
}
