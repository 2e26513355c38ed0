package org.mirps.employment.shared.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.file.FileStanding.State;

/**
 * A file that is made while its reader goes on: it waits for its turn, is written step by step, and lies there for some minutes. Who asks for the
 * same file of the same state gets the same one. All of it is read and changed by several threads; {@link FileJobs} guards what is not volatile.
 */
final class FileJob {

    final FileJobId id = FileJobId.random();
    final FileOrder order;
    final AccountId by;

    volatile State state = State.WAITING;
    volatile Reached reached = new Reached(Progress.Step.FILE, 0, 0);
    volatile boolean unwanted;
    volatile boolean tooLarge;
    volatile @Nullable Path file;
    volatile @Nullable Instant endedAt;
    volatile long bytes;

    /** How far it is. All of it at once, so that nobody reads the place of one step with the end of another. */
    record Reached(Progress.Step step, int now, int of) {}

    FileJob(FileOrder order, AccountId by) {
        this.order = order;
        this.by = by;
    }

    /**
     * @param room what is written to
     * @throws Progress.Stopped if it was cancelled meanwhile
     * @throws IOException if it cannot be written, or is larger than may be
     */
    void write(OutputStream room) throws IOException {
        state = State.RUNNING;
        order.writing().writeTo(room, (step, now, of) -> {
            requireWanted();
            reached = new Reached(step, now, of);
        });
    }

    /** @throws Progress.Stopped if it was cancelled */
    void requireWanted() {
        if (unwanted) {
            throw new Progress.Stopped();
        }
    }

    /** Whether somebody who asks for the same may have it. */
    boolean isOfUse() {
        return !unwanted && (!isOver() || state == State.DONE);
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** When it was done, failed or cancelled. Of one that {@link #isOver} only. */
    Instant ended() {
        return Objects.requireNonNull(endedAt);
    }
}
