package org.mirps.employment.contribution.snapshot;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mirps.employment.contribution.Background;
import org.mirps.employment.shared.DatabaseReady;

/**
 * The job that computes indicators again where their definitions changed after a submission: when a round moved to a newer version of its
 * form, and after an update of the app that brought a new way of storing them. Snapshots themselves never change. It runs beside the
 * requests, one snapshot in a transaction, and goes on at the next start where it was stopped.
 */
@ApplicationScoped
public class IndicatorRecalculation {

    private static final Logger LOG = Logger.getLogger(IndicatorRecalculation.class.getName());

    @Inject
    Background background;

    @Inject
    IndicatorRecords records;

    /** Whether somebody has asked since the running job last looked for work. */
    private final AtomicBoolean asked = new AtomicBoolean();

    private final AtomicBoolean running = new AtomicBoolean();

    void afterStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) DatabaseReady ready) {
        begin();
    }

    /** Starts the job, or has the running one look again when it is through. Call it after the change is committed. */
    public void begin() {
        asked.set(true);
        if (running.compareAndSet(false, true)) {
            background.run(this::run);
        }
    }

    private void run() {
        try {
            while (asked.getAndSet(false)) {
                untilNothingIsStale();
            }
        } finally {
            running.set(false);
        }
        if (asked.get()) {
            begin();
        }
    }

    /** Looks again after each pass: a round may have moved on meanwhile, or another server have stored what it began before that. */
    private void untilNothingIsStale() {
        Set<IndicatorRepository.Stale> failed = new HashSet<>();
        List<IndicatorRepository.Stale> left = records.stale();
        while (!left.isEmpty()) {
            left.stream().filter(snapshot -> !isRecalculated(snapshot)).forEach(failed::add);
            left = records.stale().stream()
                    .filter(snapshot -> !failed.contains(snapshot))
                    .toList();
        }
    }

    private boolean isRecalculated(IndicatorRepository.Stale snapshot) {
        try {
            records.recalculate(snapshot);
            return true;
        } catch (RuntimeException failure) {
            // The others can still be computed; this one is tried again when somebody asks, at the latest at the next
            // start.
            LOG.log(Level.SEVERE, failure, () -> "Indicators of snapshot " + snapshot.snapshotId() + " failed");
            return false;
        }
    }
}
