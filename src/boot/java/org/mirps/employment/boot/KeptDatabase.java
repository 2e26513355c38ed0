package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database, kept alive: when its server ends by itself it is started again at the same address with the same password, so that
 * the application finds it where it was. One that ends again and again is given up.
 */
final class KeptDatabase implements AutoCloseable {

    static final int ENDINGS_BORNE = 5;
    private static final int WITHIN_MINUTES = 10;
    private static final Logger LOG = Logger.getLogger(KeptDatabase.class.getName());

    private final MariadbBinaries binaries;
    private final Path files;
    private final Path log;
    private final Deque<Long> endings = new ArrayDeque<>();
    private EmbeddedDatabase server;
    private @Nullable Thread keeper;
    private boolean closed;

    private KeptDatabase(MariadbBinaries binaries, Path files, Path log, EmbeddedDatabase server) {
        this.binaries = binaries;
        this.files = files;
        this.log = log;
        this.server = server;
    }

    /** As {@link EmbeddedDatabase#start}; from then on it is kept by the thread that calls {@link #keep}. */
    static KeptDatabase start(MariadbBinaries binaries, Path files, Path log)
            throws StartFailure, IOException, InterruptedException {
        return new KeptDatabase(binaries, files, log, EmbeddedDatabase.start(binaries, files, log));
    }

    /** Account and address, the same as long as the process lives. */
    synchronized DatabaseAccess access() {
        return server.access();
    }

    /**
     * Starts the server again as often as it ends. Returns when it was closed.
     *
     * @throws StartFailure when it has ended too often within ten minutes, or does not come up any more
     */
    void keep() throws StartFailure, IOException {
        try {
            while (beginKeeping()) {
                current().ended().get();
                if (!isClosed()) {
                    startAgain();
                }
            }
        } catch (InterruptedException e) {
            if (!isClosed()) {
                throw new StartFailure(Said.in("embedded.interrupted"), e);
            }
        } catch (ExecutionException e) {
            throw new StartFailure(Said.in("embedded.notWatched", String.valueOf(e.getMessage())), e);
        }
    }

    private synchronized boolean beginKeeping() {
        keeper = Thread.currentThread();
        return !closed;
    }

    private synchronized EmbeddedDatabase current() {
        return server;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** At once after the first ending; after each further one a second later than before. */
    private void startAgain() throws StartFailure, IOException, InterruptedException {
        while (true) {
            TimeUnit.SECONDS.sleep(endingsLately() - 1);
            LOG.warning("The embedded database ended and is started again.");
            try {
                replace(EmbeddedDatabase.start(binaries, files, log, access()));
                return;
            } catch (StartFailure failed) {
                LOG.log(Level.WARNING, "The embedded database could not be started again.");
            }
        }
    }

    /** Counts one more. */
    private int endingsLately() throws StartFailure {
        long now = System.nanoTime();
        endings.add(now);
        endings.removeIf(ending -> now - ending > TimeUnit.MINUTES.toNanos(WITHIN_MINUTES));
        if (endings.size() > ENDINGS_BORNE) {
            throw new StartFailure(Said.in("embedded.endsAgain", endings.size(), WITHIN_MINUTES, log));
        }
        return endings.size();
    }

    private void replace(EmbeddedDatabase started) {
        boolean tooLate;
        synchronized (this) {
            server = started;
            tooLate = closed;
        }
        if (tooLate) {
            started.close();
        }
    }

    /** Ends the keeping, then stops the server and waits until its files are closed. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (keeper != null) {
                keeper.interrupt();
            }
        }
        current().close();
    }
}
