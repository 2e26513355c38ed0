package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.NotFound;

/** The transaction that confirms a section, run while the live draft is held. */
@ApplicationScoped
class ConfirmationKeeper {

    @Inject
    DraftKeeper keeper;

    @Inject
    MemoryKeeper memories;

    @Inject
    ContributionAccess access;

    @Inject
    MemoryRepository stored;

    @Inject
    Clock clock;

    /** Returns how many answers were confirmed. */
    @Transactional
    int section(LiveDraft draft, AnswerDesk.Onlooker page, AccountId by) {
        Contribution contribution = keeper.editable(draft);
        String section = page.section();
        access.to(draft).requireEditor(section);
        requireSeen(draft, page);
        List<AnswerKey> keys = draft.leftToConfirm(section);
        if (!keys.isEmpty()) {
            Instant now = clock.instant();
            memories.begin(draft, contribution, by, now);
            long revision = contribution.changed(now);
            stored.confirm(draft.id(), keys, revision, by, now);
            draft.confirmed(keys, revision, by, now);
            keeper.settle(draft, contribution, section, by, now);
        }
        return keys.size();
    }

    private static void requireSeen(LiveDraft draft, AnswerDesk.Onlooker page) {
        if (!draft.isOf(page.version())) {
            throw new SectionChanged();
        }
        if (!draft.shownSections().contains(page.section())) {
            throw new NotFound("section " + page.section());
        }
        if (draft.lastChange(page.section()) > page.since()) {
            throw new SectionChanged();
        }
    }
}
