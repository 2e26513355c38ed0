package org.mirps.employment.contribution.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.contribution.DisseminationChanged;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** To whom the own participant lets its submitted answers be shown. Consolidation and sessions read the level that counts now. */
@UseCases
public class DisseminationDesk {

    @Inject
    ContributionAccess access;

    @Inject
    ContributionRepository contributions;

    @Inject
    DisseminationRepository records;

    @Inject
    RoundRepository rounds;

    @Inject
    Event<DisseminationChanged> changed;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Newest first; empty before the first submission. Throws NotFound. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public List<DisseminationRecord> records(ContributionId id) {
        return records.of(access.own(id).id());
    }

    /**
     * Changes the level from now on. Saying what counts already changes nothing. A permission can be narrowed at any time; it can be widened until
     * the due date.
     *
     * @throws MoveNotAllowed before the first submission: until then the answer of the draft says it
     * @throws org.mirps.employment.round.RoundClosed if it is widened after the due date
     */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.DISSEMINATION)
    @Transactional
    public void change(ContributionId id, Dissemination level) {
        Contribution contribution = contributions.lock(id);
        access.requireOwn(id, contribution.participant());
        if (contribution.latestSnapshot() == 0) {
            throw new MoveNotAllowed("disseminate", contribution.status());
        }
        if (level.isWiderThan(records.level(id))) {
            rounds.get(contribution.roundId()).requireOpen(contribution.participant(), clock.instant());
        }
        records.change(id, level, currentUser.accountId(), clock.instant());
        changed.fire(new DisseminationChanged(id, level));
    }
}
