package org.mirps.employment.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * What people do with the answers that the own government's draft took over from an earlier round. One answer alone is confirmed by saving it
 * as it is: see {@link AnswerDesk}, whose refusals are also those of this.
 */
@UseCases
public class MemoryDesk {

    @Inject
    LiveDrafts drafts;

    @Inject
    ConfirmationKeeper confirmations;

    @Inject
    DraftKeeper keeper;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * What came of it.
     *
     * @param count how many answers were confirmed
     * @param changes what the page has to change
     */
    public record Confirmed(int count, Changes changes) {}

    /**
     * Says that all answers of a section still hold that were taken over and are shown. What is not shown stays to be confirmed.
     *
     * @param page which section it shows, and at which revision
     * @throws SectionChanged if somebody has changed something in the section since, or the form is another one
     * @throws org.mirps.employment.shared.NotFound if the section is not asked
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Confirmed confirmSection(ContributionId id, AnswerDesk.Onlooker page) {
        AccountId by = currentUser.accountId();
        return drafts.use(id, draft -> {
            int count = confirmations.section(draft, page, by);
            DraftWords words = new DraftWords(draft, page.language(), clock.instant());
            return new Confirmed(count, new ChangesWriter(draft, words).changes(page.since(), page.section()));
        });
    }

    /**
     * Begins without the answers of the earlier round; they stand beside the own ones all the same. Where somebody has begun already, or there
     * are none, it changes nothing.
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void startBlank(ContributionId id) {
        AccountId by = currentUser.accountId();
        drafts.use(id, draft -> {
            keeper.startBlank(draft, by);
            return id;
        });
    }
}
