package org.mirps.employment.contribution.filling;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.live.DraftChanges;
import org.mirps.employment.contribution.live.DraftRepository;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.RowPlan;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Rows of repeats of the own government's draft, each change in a transaction of its own. Refusals: as of {@link AnswerDesk}. */
@UseCases
public class RowDesk {

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftChanges changes;

    @Inject
    DraftRepository stored;

    @Inject
    ContributionAccess access;

    @Inject
    CurrentUser currentUser;

    /**
     * Adds an empty row at the end of a repeat.
     *
     * @param row made by the caller; adding the same row twice adds it once
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void addRow(ContributionId id, String repeat, RowId parent, RowId row) {
        change(id, (draft, contribution, plan, by) -> {
            access.to(draft).requireEditor(draft.sectionOf(new AnswerKey(parent, repeat)));
            if (!plan.has(row)) {
                Instant now = changes.begin(draft, contribution, by);
                stored.put(id, plan.appended(repeat, parent, row), by, now);
                changes.reload(draft, contribution, repeat, by, now);
            }
        });
    }

    /** Removes a row, its answers and the rows inside it; removing what is gone is fine. History keeps them. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void removeRow(ContributionId id, RowId row) {
        change(id, (draft, contribution, plan, by) -> {
            requireEditor(draft, plan, row);
            if (plan.has(row)) {
                String repeat = plan.repeatOf(row);
                Instant now = changes.begin(draft, contribution, by);
                plan.withInner(row).forEach(inner -> stored.remove(id, inner, by, now));
                changes.reload(draft, contribution, repeat, by, now);
            }
        });
    }

    /**
     * Moves a row among its siblings.
     *
     * @param steps -1 for up, +1 for down; moving beyond the end changes nothing
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void moveRow(ContributionId id, RowId row, int steps) {
        change(id, (draft, contribution, plan, by) -> {
            List<RepeatRow> moved = plan.moved(row, steps);
            requireEditor(draft, plan, row);
            if (!moved.isEmpty()) {
                Instant now = changes.begin(draft, contribution, by);
                moved.forEach(each -> stored.put(id, each, by, now));
                changes.reload(draft, contribution, moved.get(0).repeat(), by, now);
            }
        });
    }

    private interface RowChange {
        void make(LiveDraft draft, Contribution contribution, RowPlan plan, AccountId by);
    }

    private void change(ContributionId id, RowChange change) {
        drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            change.make(draft, contribution, new RowPlan(draft), currentUser.accountId());
            return draft.revision();
        });
    }

    /** Of a row that is gone nobody knows the section any more. */
    private void requireEditor(LiveDraft draft, RowPlan plan, RowId row) {
        if (plan.has(row)) {
            access.to(draft).requireEditor(draft.sectionOf(AnswerKey.of(plan.repeatOf(row))));
        } else {
            access.to(draft).requireAnyEditor();
        }
    }
}
