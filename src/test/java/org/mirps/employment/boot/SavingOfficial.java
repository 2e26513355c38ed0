package org.mirps.employment.boot;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.WebVisitor;

/** An official who saves 1, 2, 3 … into one question as fast as the server answers, and remembers what was acknowledged. */
final class SavingOfficial {

    /** A required text that is always shown. */
    static final String QUESTION = "unit_name";

    private static final String SECTION = "identification";
    private static final int DEADLINE_SECONDS = 120;

    private final Official official;
    private long sent;
    private long acknowledged;

    SavingOfficial(Official official) {
        this.official = official;
    }

    long contribution() {
        return official.contribution();
    }

    /** The last value that was answered with 200. */
    long acknowledged() {
        return acknowledged;
    }

    /** The last value that was sent. */
    long sent() {
        return sent;
    }

    /**
     * All save at once; when each has so many acknowledged saves, the server is killed under them. Returns when all have noticed.
     */
    static void burst(List<SavingOfficial> officials, URI app, int saves, Runnable kill) throws Exception {
        var enough = new CountDownLatch(officials.size());
        var pool = Executors.newFixedThreadPool(officials.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (SavingOfficial official : officials) {
                WebVisitor visitor = official.ready(app);
                running.add(pool.submit(() -> official.saveUntilItDies(visitor, saves, enough)));
            }
            if (!enough.await(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(enough.getCount() + " officials did not get so far");
            }
            kill.run();
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("A save was refused before the kill", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private WebVisitor ready(URI app) throws IOException, InterruptedException {
        var visitor = new WebVisitor(WebVisitor.client(), app).signIn(official.email(), WebVisitor.DEMO_PASSWORD);
        visitor.open(official.contribution(), SECTION);
        return visitor;
    }

    /** With the database gone and the server still there an answer may also be a failure, which acknowledges nothing. */
    private Void saveUntilItDies(WebVisitor visitor, int saves, CountDownLatch enough) throws InterruptedException {
        long goal = sent + saves;
        while (true) {
            try {
                WebVisitor.Saved saved = visitor.save(QUESTION, Long.toString(++sent));
                if (saved.status() >= 500) {
                    return null;
                }
                if (saved.status() != 200) {
                    throw new IllegalStateException("A save was answered with " + saved);
                }
                acknowledged = sent;
                if (acknowledged == goal) {
                    enough.countDown();
                }
            } catch (IOException theServerIsGone) {
                return null;
            }
        }
    }
}
