package org.mirps.employment.presentation.file.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mirps.employment.presentation.file.FileTurns;
import org.mirps.employment.presentation.file.Progress;
import org.mirps.employment.shared.TryLater;

/**
 * The files that are being made on this server, and those that were made in the last minutes. Two are written at a time, some wait; whoever comes
 * then is told to come again. A server that ends loses them and nothing else: they are made of what is in the database.
 */
@ApplicationScoped
class FileJobs {

    static final int MOST_WAITING = 8;

    /** They lie on the disk. */
    static final int MOST_KEPT = 20;

    static final Duration KEPT = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(FileJobs.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    FileTurns turns;

    @Inject
    Clock clock;

    private final Map<FileJobId, FileJob> jobs = new LinkedHashMap<>();
    private final Deque<FileJob> waiting = new ArrayDeque<>();
    private int writers;

    /**
     * The one that is there, or a new one that waits for its turn.
     *
     * @param job makes a new one
     * @throws TryLater if too many wait
     */
    FileJob ask(FileJob.Key key, Supplier<FileJob> job) {
        Optional<FileJob> known = known(key);
        return known.isPresent() ? known.get() : begin(job.get());
    }

    private synchronized Optional<FileJob> known(FileJob.Key key) {
        sweep();
        return jobs.values().stream()
                .filter(one -> one.key.equals(key) && one.isOfUse())
                .findFirst();
    }

    /** Somebody may have been quicker while the deck was drawn: then theirs is the file. */
    private synchronized FileJob begin(FileJob job) {
        Optional<FileJob> known = known(job.key);
        if (known.isPresent()) {
            return known.get();
        }
        if (waiting.size() >= MOST_WAITING) {
            throw new TryLater("a place in the row of files");
        }
        waiting.add(job);
        if (writers < FileTurns.AT_ONCE) {
            try {
                executor.execute(this::writeAll);
                writers++;
            } catch (RejectedExecutionException full) {
                waiting.remove(job);
                LOG.log(Level.WARNING, "No thread to write a file", full);
                throw new TryLater("a thread to write a file");
            }
        }
        jobs.put(job.id, job);
        return job;
    }

    /** Empty for one that is gone, or was never here. */
    synchronized Optional<FileJob> find(FileJobId id) {
        sweep();
        return Optional.ofNullable(jobs.get(id));
    }

    /** How many are written before it. */
    synchronized int ahead(FileJob job) {
        int place = 0;
        for (FileJob one : waiting) {
            if (one.equals(job)) {
                return place;
            }
            place++;
        }
        return 0;
    }

    /** It is not written, or not further; one that is done stays. */
    synchronized void cancel(FileJob job) {
        if (job.state == FileJob.State.WAITING && waiting.remove(job)) {
            end(job, FileJob.State.CANCELLED);
        }
        job.unwanted = job.state != FileJob.State.DONE;
    }

    private void writeAll() {
        for (Optional<FileJob> next = next(); next.isPresent(); next = next()) {
            write(next.get());
        }
    }

    private synchronized Optional<FileJob> next() {
        FileJob next = waiting.poll();
        writers -= next == null ? 1 : 0;
        return Optional.ofNullable(next);
    }

    /** Whatever goes wrong with one file, the next one is written. */
    private void write(FileJob job) {
        try {
            byte[] content = turns.takeAtLeisure(job::write, () -> !job.unwanted);
            Path file = Files.createTempFile("deck-", "." + job.key.kind().ending());
            Files.write(file, content);
            done(job, file, content.length);
        } catch (Progress.Stopped stopped) {
            end(job, FileJob.State.CANCELLED);
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            LOG.log(Level.SEVERE, failure, () -> "File " + job.name + " could not be written");
            end(job, FileJob.State.FAILED);
        }
    }

    private synchronized void done(FileJob job, Path file, int bytes) {
        job.file = file;
        job.bytes = bytes;
        end(job, FileJob.State.DONE);
    }

    private synchronized void end(FileJob job, FileJob.State state) {
        job.endedAt = clock.instant();
        job.state = state;
    }

    /** Takes away what lies here for too long, and the oldest of too many. */
    private void sweep() {
        Instant old = clock.instant().minus(KEPT);
        int more = jobs.size() - MOST_KEPT;
        for (Iterator<FileJob> all = jobs.values().iterator(); all.hasNext(); ) {
            FileJob job = all.next();
            Instant ended = job.endedAt;
            if (ended != null && (ended.isBefore(old) || more > 0)) {
                delete(job);
                all.remove();
                more--;
            }
        }
    }

    @PreDestroy
    synchronized void end() {
        waiting.clear();
        jobs.values().forEach(job -> {
            job.unwanted = true;
            delete(job);
        });
        jobs.clear();
    }

    private static void delete(FileJob job) {
        Path file = job.file;
        if (file != null) {
            try {
                Files.deleteIfExists(Objects.requireNonNull(file));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A file of a deck stays behind", e);
            }
        }
    }
}
