package org.mirps.employment.consolidation.odata;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mirps.employment.consolidation.dataset.DatasetFolder;
import org.mirps.employment.consolidation.dataset.DatasetReading;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.indicator.RoundIndicators;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.file.Progress;

/**
 * Tables of rounds that somebody reads page by page: written once for each state of a round, and kept for some minutes after they were last asked
 * for, so that all pages of a reading are of one moment and none waits for the database. On the disk of this server; what is lost is made again.
 */
@ApplicationScoped
class OpenTables {

    /** Rounds and moments. */
    static final int MOST = 6;

    static final Duration KEPT = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(OpenTables.class.getName());
    private static final int LETTERS = 16;

    @Inject
    DatasetReading reading;

    @Inject
    RoundIndicators indicators;

    @Inject
    Clock clock;

    private final List<Kept> all = new ArrayList<>();

    /** @param moment names it: another one as soon as anything in the tables may be */
    record Opened(String moment, RoundDataset tables, List<FeedTable> feeds) {}

    /** Makes something of tables. @param <T> what */
    interface Using<T> {
        T of(Opened opened) throws IOException;
    }

    private static final class Kept {

        final Opened opened;
        final DatasetFolder folder;
        Instant asked;
        int readers;

        Kept(Opened opened, DatasetFolder folder, Instant asked) {
            this.opened = opened;
            this.folder = folder;
            this.asked = asked;
        }

        boolean isOf(RoundCode round, String moment) {
            return opened.tables().round().code().equals(round)
                    && opened.moment().equals(moment);
        }
    }

    /**
     * @param moment that a reading began with; empty: now
     * @throws MomentGone if that one is kept no longer
     * @throws org.mirps.employment.shared.NotFound if there is no such round
     */
    <T> T within(RoundCode round, Optional<String> moment, Using<T> using) throws IOException {
        String now = now(round);
        Kept kept = take(round, moment.orElse(now), now);
        try {
            return using.of(kept.opened);
        } finally {
            leave(kept);
        }
    }

    private String now(RoundCode round) {
        return Sha256.of(indicators.state(round) + indicators.sight(round)).substring(0, LETTERS);
    }

    /** Who asks while the tables are being written waits for them: written twice they would take twice as long. */
    private synchronized Kept take(RoundCode round, String moment, String now) throws IOException {
        Kept kept =
                all.stream().filter(one -> one.isOf(round, moment)).findFirst().orElse(null);
        if (kept == null) {
            if (!moment.equals(now)) {
                throw new MomentGone();
            }
            sweep(); // here alone, so that it never takes what is asked for
            kept = open(round, moment);
            all.add(kept);
        }
        kept.readers++;
        kept.asked = clock.instant();
        return kept;
    }

    private Kept open(RoundCode round, String moment) throws IOException {
        DatasetFolder folder = DatasetFolder.make();
        boolean read = false;
        try {
            RoundDataset tables = reading.read(round, folder.path(), Progress.NONE);
            read = true;
            return new Kept(new Opened(moment, tables, FeedTable.all(tables)), folder, clock.instant());
        } finally {
            if (!read) {
                close(folder);
            }
        }
    }

    private synchronized void leave(Kept kept) {
        kept.readers--;
        kept.asked = clock.instant();
    }

    /** Takes away what nobody has asked for of late, and the oldest of too many. */
    private void sweep() {
        Instant old = clock.instant().minus(KEPT);
        List<Kept> oldestFirst =
                all.stream().sorted(Comparator.comparing(one -> one.asked)).toList();
        for (Kept one : oldestFirst) {
            if (one.readers == 0 && (one.asked.isBefore(old) || all.size() >= MOST)) {
                all.remove(one);
                close(one.folder);
            }
        }
    }

    @PreDestroy
    synchronized void end() {
        all.forEach(one -> close(one.folder));
        all.clear();
    }

    private static void close(DatasetFolder folder) {
        try {
            folder.close();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "Tables of a round stay behind", e);
        }
    }
}
