package org.mirps.employment.contribution.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.AttachmentName;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.live.DraftChanges;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.AttachmentType;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.NotFound;
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
    DraftChanges changes;

    @Inject
    ContributionAccess access;

    @Inject
    CommentRepository comments;

    @Inject
    DocumentRepository documents;

    @Inject
    AttachmentRepository attachments;

    @Inject
    Event<MessageSaid> news;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

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
        drafts.change(id, (draft, contribution) -> {
            requireSight(draft, topic);
            long comment = comments.add(id, topic, said, currentUser.accountId(), clock.instant());
            comments.mention(comment, mentioned);
            news.fire(new MessageSaid(comment));
            return comment;
        });
    }

    /** Says that nothing is left to talk about. Saying so twice, or where nothing was said, changes nothing. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void settle(ContributionId id, Topic topic) {
        drafts.change(id, (draft, contribution) -> {
            access.to(draft).requireEditor(topic.section());
            requireSight(draft, topic);
            DiscussionCount talked = comments.talked(id, topic.section()).getOrDefault(topic, DiscussionCount.NOT);
            if (talked.comments() > 0 && !talked.settled()) {
                comments.add(id, topic, "", currentUser.accountId(), clock.instant());
            }
            return topic;
        });
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
    @Audited(Matter.ATTACHMENT)
    public void attach(ContributionId id, Topic topic, String fileName, byte[] content) {
        String mediaType = AttachmentType.require(content, MOST_BYTES);
        drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            access.to(draft).requireEditor(topic.section());
            requireSight(draft, topic);
            attachments.requireRoom(id, content.length);
            AttachmentName name = AttachmentName.fresh(fileName, mediaType);
            attachments.add(
                    id, name.id(), name.fileName(), mediaType, content, currentUser.accountId(), clock.instant());
            documents.add(id, topic, name.id());
            return topic;
        });
    }

    /**
     * Removes such a file, with its content.
     *
     * @throws NotFound also if it does not support anything, but is an answer
     * @throws MoveNotAllowed if the contribution can't be changed in this state
     * @throws org.mirps.employment.round.RoundClosed after the due date
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Audited(Matter.ATTACHMENT)
    public void remove(ContributionId id, RowId document) {
        drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            Topic topic = documents.topic(id, document).orElseThrow(() -> new NotFound("document " + document));
            access.to(draft).requireEditor(topic.section());
            documents.remove(document);
            return topic;
        });
    }

    private void requireSight(LiveDraft draft, Topic topic) {
        access.to(draft).requireSight(topic.section());
        TopicWords.require(draft, topic);
    }
}
