package org.mirps.employment.contribution.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mirps.employment.contribution.Background;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.DatabaseReady;

/**
 * The job that makes the progress by section where it is not stored: of contributions that were written by an earlier release, and of a
 * round that has moved to a newer version of its form. It runs beside the requests, one contribution in a transaction.
 */
@ApplicationScoped
public class SectionFilling {

    private static final Logger LOG = Logger.getLogger(SectionFilling.class.getName());

    @Inject
    Background background;

    @Inject
    LiveDrafts drafts;

    @Inject
    SectionRepository stored;

    void afterStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) DatabaseReady ready) {
        begin();
    }

    /** Starts the job. Call it after the change is committed. */
    public void begin() {
        background.run(this::fillAll);
    }

    public void fillAll() {
        stored.unrecorded().forEach(this::fill);
    }

    private void fill(ContributionId id) {
        try {
            drafts.changeForAll(id, (draft, contribution) -> {
                Map<String, SectionStanding> standings = SectionStanding.of(draft);
                stored.put(id, standings);
                draft.recorded(new RecordedSections(draft.revision(), standings));
                return id;
            });
        } catch (RuntimeException failure) {
            // The others can still be made; this one is made with its next save, or at the next start.
            LOG.log(Level.SEVERE, failure, () -> "Progress by section of contribution " + id + " failed");
        }
    }
}
