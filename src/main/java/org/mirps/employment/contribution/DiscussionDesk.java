package org.mirps.employment.contribution;

import jakarta.inject.Inject;
import java.util.Collection;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.AttachmentType;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Talking about a section or a question of the own government's draft, and adding files to it. Common refusals: NotFound unless it is in a
 * section that the person may see.
 */
@UseCases
public class DiscussionDesk {

    /** As long as a message may be. */
    public static final int MOST_CHARACTERS = 4_000;

    /** 25 MB. */
    public static final int MOST_BYTES = 25 * FileSize.MEGABYTE;

    @Inject
    LiveDrafts drafts;

    @Inject
    DiscussionKeeper keeper;

    @Inject
    CurrentUser currentUser;

    /**
     * Says something. Whoever is named, and whoever has said something about it before, is told. What was settled is open again.
     *
     * @param text plain; what looks like markup is shown as it is
     * @param mentioned people of the same government who see the section; others are left out
     * @throws CommentNotPossible if it is blank or has more than {@value #MOST_CHARACTERS} characters
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void say(ContributionId id, Topic topic, String text, Collection<AccountId> mentioned) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > MOST_CHARACTERS) {
            throw new CommentNotPossible(MOST_CHARACTERS);
        }
        AccountId by = currentUser.accountId();
        drafts.use(id, draft -> keeper.say(draft, topic, said, mentioned, by));
    }

    /** Says that nothing is left to talk about. Saying so twice, or where nothing was said, changes nothing. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void settle(ContributionId id, Topic topic) {
        AccountId by = currentUser.accountId();
        drafts.use(id, draft -> keeper.settle(draft, topic, by));
    }

    /**
     * Adds a file that supports a section or a question.
     *
     * @throws MoveNotAllowed if the contribution can't be changed in this state
     * @throws org.mirps.employment.round.RoundClosed after the due date
     * @throws AttachmentRefused if it is too large, empty, of a type that is not taken, unpacks to far more than it is, or if all files
     *     together would be more than a contribution holds
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void attach(ContributionId id, Topic topic, String fileName, byte[] content) {
        String mediaType = AttachmentType.require(content, MOST_BYTES);
        AccountId by = currentUser.accountId();
        drafts.use(
                id,
                draft ->
                        keeper.attach(draft, topic, AttachmentName.fresh(fileName, mediaType), mediaType, content, by));
    }

    /**
     * Removes such a file, with its content.
     *
     * @throws org.mirps.employment.shared.NotFound also if it does not support anything, but is an answer
     * @throws MoveNotAllowed if the contribution can't be changed in this state
     * @throws org.mirps.employment.round.RoundClosed after the due date
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void remove(ContributionId id, RowId document) {
        drafts.use(id, draft -> keeper.remove(draft, document));
    }
}
