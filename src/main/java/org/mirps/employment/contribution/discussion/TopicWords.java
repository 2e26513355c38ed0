package org.mirps.employment.contribution.discussion;

import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.NotFound;

/** Finds the section or question that is talked about in a live draft, and says which it is. Short-lived: use it while the draft is held. */
final class TopicWords {

    private final LiveDraft draft;
    private final DraftWords words;

    TopicWords(LiveDraft draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** @throws NotFound unless the form has the section, and the question in it */
    void require(Topic topic) {
        require(draft, topic);
    }

    static void require(LiveDraft draft, Topic topic) {
        if (draft.form().definition().findSection(topic.section()).isEmpty()) {
            throw new NotFound("section " + topic.section());
        }
        topic.question().ifPresent(key -> {
            Shown shown = draft.shown().get(key);
            if (shown == null || shown.node() == null || !shown.section().equals(topic.section())) {
                throw new NotFound("question " + key);
            }
        });
    }

    String section(Topic topic) {
        return draft.form()
                .definition()
                .findSection(topic.section())
                .map(section -> section.label().in(words.language()))
                .orElse(topic.section());
    }

    String label(Topic topic) {
        return topic.question().map(words::label).orElseGet(() -> section(topic));
    }

    /** The row of a repeat; empty outside repeats. */
    String where(Topic topic) {
        return topic.question().map(AnswerKey::row).map(words.rows()::where).orElse("");
    }
}
