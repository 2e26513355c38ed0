package org.mirps.employment.contribution.discussion;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Mark;
import org.mirps.employment.contribution.MarkRepository;
import org.mirps.employment.contribution.Reply;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.live.DraftChanges;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What the own participant says to the remarks with which the regional team gave its contribution back. Until it is handed in again it can say otherwise. */
@UseCases
public class ReplyDesk {

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftChanges changes;

    @Inject
    MarkRepository marks;

    @Inject
    AccountRepository accounts;

    @Inject
    ContributionAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Says what became of an answer that was marked in the last return. It is no change of the draft, and ends no sign-off.
     *
     * @param typed why it stays; may be empty where it is done
     * @return who said it and when, in words
     * @throws NotFound if it was not marked, or if the person does not see its section
     * @throws org.mirps.employment.contribution.ReplyNeedsReason if it stays and nobody says why, or if that is too long
     * @throws org.mirps.employment.contribution.access.SectionViewOnly if the person may not change it
     * @throws org.mirps.employment.contribution.MoveNotAllowed if answers cannot be changed in this state
     * @throws org.mirps.employment.round.RoundClosed after the due date
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public String reply(ContributionId id, AnswerKey key, Reply.Outcome outcome, String typed, Language language) {
        return drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            access.to(draft).requireEditor(draft.sectionOf(key));
            Mark mark = marks.ofLastReturn(id).stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("mark " + key));
            Reply reply = new Reply(
                    outcome,
                    Reply.reason(outcome, typed),
                    accounts.get(currentUser.accountId()).name(),
                    clock.instant());
            marks.reply(id, mark, reply, currentUser.accountId());
            return MarkThread.by(reply, draft.zone(), language);
        });
    }
}
