package org.mirps.employment.contribution.discussion;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What the people of a government have said about their draft. It belongs to the draft: nobody else ever sees it. */
@UseCases
public class DiscussionReading {

    @Inject
    ContributionAccess access;

    @Inject
    LiveDrafts drafts;

    @Inject
    CommentRepository comments;

    @Inject
    DocumentRepository documents;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * About one section or question.
     *
     * @throws NotFound unless it is in a draft of the own government, in a section that the person may see
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Discussion discussion(ContributionId id, Topic topic, Language language) {
        return drafts.read(id, (draft, placed) -> {
            DraftAccess mine = access.to(draft);
            mine.requireSight(topic.section());
            TopicWords words = new TopicWords(draft, new DraftWords(draft, language, clock.instant()));
            words.require(topic);
            return new Discussion(
                    placed.header(clock.instant()),
                    mine.edits(topic.section()),
                    topic,
                    words.section(topic),
                    words.label(topic),
                    words.where(topic),
                    comments.of(id, topic, language),
                    comments.colleagues(draft.participant(), id, topic.section(), currentUser.accountId(), language),
                    documents.of(id, topic, language),
                    topic.question().isPresent() ? List.of() : others(draft, topic.section(), words));
        });
    }

    private List<Discussion.Other> others(LiveDraft draft, String section, TopicWords words) {
        Map<Topic, DiscussionCount> talked = comments.talked(draft.id(), section);
        List<AnswerKey> inOrder = List.copyOf(draft.shown().keySet());
        return talked.entrySet().stream()
                .filter(entry ->
                        entry.getKey().question().filter(inOrder::contains).isPresent())
                .sorted((one, other) -> Integer.compare(
                        inOrder.indexOf(one.getKey().question().orElseThrow()),
                        inOrder.indexOf(other.getKey().question().orElseThrow())))
                .map(entry -> new Discussion.Other(
                        entry.getKey(), words.label(entry.getKey()), words.where(entry.getKey()), entry.getValue()))
                .toList();
    }
}
