package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.mirps.employment.form.RowId;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.NotFound;

/** The transactions of {@link DiscussionDesk}, each while the live draft is held. */
@ApplicationScoped
class DiscussionKeeper {

    @Inject
    ContributionAccess access;

    @Inject
    ContributionRepository contributions;

    @Inject
    DraftKeeper drafts;

    @Inject
    CommentRepository comments;

    @Inject
    DocumentRepository documents;

    @Inject
    AttachmentRepository attachments;

    @Inject
    NoticeRepository notices;

    @Inject
    RoundRepository rounds;

    @Inject
    Clock clock;

    /** Returns the message's id. */
    @Transactional
    long say(LiveDraft draft, Topic topic, String text, Collection<AccountId> mentioned, AccountId by) {
        requireReader(draft, contributions.get(draft.id()), topic);
        long comment = comments.add(draft.id(), topic, text, by, clock.instant());
        comments.mention(comment, mentioned);
        notices.tellOfComment(comment);
        return comment;
    }

    /** Returns whether there was anything to settle. */
    @Transactional
    boolean settle(LiveDraft draft, Topic topic, AccountId by) {
        Contribution contribution = contributions.lock(draft.id());
        access.requireEditor(contribution, topic.section());
        requireReader(draft, contribution, topic);
        Talked talked = comments.talked(draft.id(), topic.section()).getOrDefault(topic, Talked.NOT);
        boolean open = talked.comments() > 0 && !talked.settled();
        if (open) {
            comments.add(draft.id(), topic, "", by, clock.instant());
        }
        return open;
    }

    /** Returns the file's id. */
    @Transactional
    RowId attach(LiveDraft draft, Topic topic, AttachmentName name, String mediaType, byte[] content, AccountId by) {
        Contribution contribution = editable(draft);
        access.requireEditor(contribution, topic.section());
        requireReader(draft, contribution, topic);
        attachments.requireRoom(draft.id(), content.length);
        attachments.add(draft.id(), name.id(), name.fileName(), mediaType, content, by, clock.instant());
        documents.add(draft.id(), topic, name.id());
        return name.id();
    }

    /** Returns the place that it supported. */
    @Transactional
    Topic remove(LiveDraft draft, RowId attachment) {
        Contribution contribution = editable(draft);
        Topic topic = documents.topic(draft.id(), attachment).orElseThrow(() -> new NotFound("document " + attachment));
        access.requireEditor(contribution, topic.section());
        documents.remove(attachment);
        return topic;
    }

    private Contribution editable(LiveDraft draft) {
        Contribution contribution = contributions.lock(draft.id());
        contribution.requireEditable();
        rounds.get(contribution.roundId()).requireOpen(contribution.participant(), clock.instant());
        return contribution;
    }

    private void requireReader(LiveDraft draft, Contribution contribution, Topic topic) {
        access.requireReader(contribution, topic.section());
        drafts.bringUpToDate(draft, contribution);
        TopicWords.require(draft, topic);
    }
}
