package org.mirps.employment.presentation.file.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.file.Progress;
import org.mirps.employment.shared.AccountId;

/**
 * A file of a deck that is made while its reader goes on: it waits for its turn, is written slide by slide, and lies there for some minutes. Who
 * asks for the same file of the same state gets the same one. All of it is read and changed by several threads; {@link FileJobs} guards what is
 * not volatile.
 */
final class FileJob {

    /** What becomes of it. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** What is asked for. @param state of the deck and of everything on it */
    record Key(String deck, DeckFile kind, String language, String state) {}

    final FileJobId id = FileJobId.random();
    final Key key;
    final String name;
    final AccountId by;
    private final Function<Progress, byte[]> writing;

    volatile State state = State.WAITING;
    volatile int slide;
    volatile int of;
    volatile boolean unwanted;
    volatile @Nullable Path file;
    volatile @Nullable Instant endedAt;
    volatile long bytes;

    /** @param name of the file */
    FileJob(Key key, String name, AccountId by, Function<Progress, byte[]> writing) {
        this.key = key;
        this.name = name;
        this.by = by;
        this.writing = writing;
    }

    /** @throws Progress.Stopped if it was cancelled meanwhile */
    byte[] write() {
        state = State.RUNNING;
        return writing.apply((now, all) -> {
            if (unwanted) {
                throw new Progress.Stopped();
            }
            slide = now;
            of = all;
        });
    }

    /** Whether somebody who asks for the same may have it. */
    boolean isOfUse() {
        return !unwanted && state != State.FAILED && state != State.CANCELLED;
    }
}
