package org.mirps.employment.contribution;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mirps.employment.shared.DatabaseReady;

/**
 * The job that makes the progress by section of contributions that were written before it was stored. It runs beside the requests after
 * each start, one contribution in a transaction, and has nothing to do from the second start on.
 */
@ApplicationScoped
class SectionFilling {

    private static final Logger LOG = Logger.getLogger(SectionFilling.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftKeeper keeper;

    @Inject
    SectionKeeper sections;

    @Inject
    SectionRepository stored;

    void afterStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) DatabaseReady ready) {
        executor.execute(this::fillAll);
    }

    void fillAll() {
        stored.unrecorded().forEach(this::fill);
    }

    private void fill(ContributionId id) {
        try {
            drafts.useForAll(
                    id,
                    live -> keeper.read(live, draft -> {
                        sections.fill(draft);
                        return draft.id();
                    }));
        } catch (RuntimeException failure) {
            // The others can still be made; this one is made with its next save, or at the next start.
            LOG.log(Level.SEVERE, failure, () -> "Progress by section of contribution " + id + " failed");
        }
    }
}
