package org.mirps.employment.practice.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.practice.Practice;
import org.mirps.employment.practice.PracticeId;
import org.mirps.employment.practice.PracticeRepository;
import org.mirps.employment.practice.PublicationNotAllowed;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The owner's word about a practice: whether everybody may read it. */
@UseCases
public class PublicationDesk {

    @Inject
    PracticeRepository practices;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Approves that a practice of the own government or organisation is published. Approving twice changes nothing.
     *
     * @throws NotFound also for somebody else's
     * @throws PublicationNotAllowed if it is not accepted any more, or the contribution may not be shown to everybody
     */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.PRACTICE)
    @Transactional
    public void publish(PracticeId id) {
        own(id).publish(currentUser.accountId(), clock.instant());
    }

    /** Takes the approval back; from then on visitors do not find it. Throws NotFound. */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.PRACTICE)
    @Transactional
    public void withdraw(PracticeId id) {
        own(id).withdraw(currentUser.accountId(), clock.instant());
    }

    private Practice own(PracticeId id) {
        Practice practice = practices.lock(id);
        if (!currentUser.isOf(practice.owner())) {
            throw new NotFound("practice " + id);
        }
        return practice;
    }
}
