package org.mirps.employment.contribution.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What the regional team notes about a contribution for itself: all of the team read it, its authors never do. It is only added to. */
@UseCases
public class TeamNotes {

    @Inject
    TeamNoteRepository notes;

    @Inject
    ContributionAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Oldest first. Those who may ask read every contribution; of one that is not there, none. */
    @Permits({Role.COORDINATOR, Role.ANALYST})
    public List<TeamNote> of(ContributionId id) {
        return notes.of(id);
    }

    /**
     * @throws RemarkTooLong if it has more than {@value ReviewDesk#LONGEST} characters; nothing happens if it has none
     * @throws org.mirps.employment.shared.LimitReached if there are as many as there may be
     */
    @Permits({Role.COORDINATOR, Role.ANALYST})
    @Transactional
    public void add(ContributionId id, String typed) {
        access.ownOrSubmitted(id);
        String text = PlainText.strip(PlainText.typed(typed));
        if (text.length() > ReviewDesk.LONGEST) {
            throw new RemarkTooLong(ReviewDesk.LONGEST);
        }
        if (!text.isEmpty()) {
            notes.add(id, text, currentUser.accountId(), clock.instant());
        }
    }
}
