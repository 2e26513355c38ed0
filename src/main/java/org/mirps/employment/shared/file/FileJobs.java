package org.mirps.employment.shared.file;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.TryLater;
import org.mirps.employment.shared.file.FileStanding.State;

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

    /** Bytes of one file, and of all that are done; of tests less. */
    long largest = FileRoom.LARGEST;

    long most = FileRoom.MOST;

    private final Map<FileJobId, FileJob> jobs = new LinkedHashMap<>();
    private final Deque<FileJob> waiting = new ArrayDeque<>();
    private int writers;

    /**
     * The one that is there, or a new one that waits for its turn.
     *
     * @param job makes a new one
     * @throws TryLater if too many wait
     */
    FileJob ask(Record key, Supplier<FileJob> job) {
        Optional<FileJob> known = known(key);
        return known.isPresent() ? known.get() : begin(job.get());
    }

    private synchronized Optional<FileJob> known(Record key) {
        sweep();
        return jobs.values().stream()
                .filter(one -> one.order.key().equals(key) && one.isOfUse())
                .findFirst();
    }

    /** Somebody may have been quicker while it was read what the file is made of: then theirs is the file. */
    private synchronized FileJob begin(FileJob job) {
        Optional<FileJob> known = known(job.order.key());
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
        if (job.state == State.WAITING && waiting.remove(job)) {
            end(job, State.CANCELLED);
        }
        job.unwanted = job.state != State.DONE;
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

    /** Whatever goes wrong with one file, the next one is written, and nothing is left of it. */
    private void write(FileJob job) {
        Path file = null;
        try {
            file = Files.createTempFile("made-", ".file");
            write(job, file);
            done(job, file);
            file = null;
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            end(job, failed(job, failure));
        } finally {
            delete(file);
        }
    }

    /** Writers wrap what stopped them: the job itself knows why it ended. */
    private static State failed(FileJob job, Throwable failure) {
        if (job.unwanted) {
            return State.CANCELLED;
        }
        if (job.tooLarge) {
            LOG.warning(() -> "File " + job.order.name() + " is larger than may lie here");
            return State.TOO_LARGE;
        }
        LOG.log(Level.SEVERE, failure, () -> "File " + job.order.name() + " could not be written");
        return State.FAILED;
    }

    /** Within its turn, to the disk. What a supplier must not throw travels as its cause. */
    private void write(FileJob job, Path file) throws IOException {
        try {
            turns.takeAtLeisure(
                    () -> {
                        try (OutputStream out = FileRoom.open(file, job, largest)) {
                            job.write(out);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return file;
                    },
                    () -> !job.unwanted);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private synchronized void done(FileJob job, Path file) throws IOException {
        job.bytes = Files.size(file);
        job.file = file;
        end(job, State.DONE);
        sweep();
    }

    private synchronized void end(FileJob job, State state) {
        job.endedAt = clock.instant();
        job.state = state;
    }

    /** Takes away what lies here for too long, and of too many or too large ones those that ended first. */
    private void sweep() {
        Instant old = clock.instant().minus(KEPT);
        long bytes = jobs.values().stream().mapToLong(job -> job.bytes).sum();
        List<FileJob> over = jobs.values().stream()
                .filter(FileJob::isOver)
                .sorted(Comparator.comparing(FileJob::ended))
                .toList();
        for (FileJob job : over) {
            if (job.ended().isBefore(old) || jobs.size() > MOST_KEPT || bytes > most && job.bytes > 0) {
                bytes -= job.bytes;
                delete(job.file);
                jobs.remove(job.id);
            }
        }
    }

    @PreDestroy
    synchronized void end() {
        waiting.clear();
        jobs.values().forEach(job -> {
            job.unwanted = true;
            delete(job.file);
        });
        jobs.clear();
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A file that was made stays behind", e);
            }
        }
    }
}
