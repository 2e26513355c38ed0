package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.snapshot.FormMove;
import org.mirps.employment.contribution.snapshot.FormMoveRepository;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.catalogue.FormCatalog;

/** Takes what was typed on a page that was drawn before its round moved to a newer form: it is neither lost nor put under a name that is gone. */
@ApplicationScoped
public class LateSaves {

    @Inject
    FormMoveRepository moves;

    @Inject
    FormCatalog forms;

    @Inject
    FormEngine engine;

    /**
     * @param version of the form that the page shows
     * @throws UnknownAnswer if the round never asked that version, or that version has no such question
     */
    public LateSave of(LiveDraft draft, Contribution contribution, String version, AnswerSave save) {
        List<FormMove> all = moves.ofRound(contribution.roundId());
        FormMove left = left(all, version, save.key());
        AnswerKey key = keyNow(all, left, save.key());
        AnswerSave now = new AnswerSave(key, save.typed(), save.seen(), save.note());
        if (draft.asks(key)) {
            return new LateSave(now, true, draft.sectionOf(key), null);
        }
        String section =
                forms.form(left.from()).definition().sectionOf(save.key().question());
        return new LateSave(now, false, section, canonical(draft, left, save));
    }

    /**
     * The name that an answer has now.
     *
     * @param version of the form that the page shows
     * @throws UnknownAnswer if the round never asked that version
     */
    public AnswerKey keyNow(Contribution contribution, String version, AnswerKey key) {
        List<FormMove> all = moves.ofRound(contribution.roundId());
        return keyNow(all, left(all, version, key), key);
    }

    private static AnswerKey keyNow(List<FormMove> all, FormMove left, AnswerKey key) {
        return new AnswerKey(key.row(), FormMove.newName(FormMove.since(all, left.from()), key.question()));
    }

    private static FormMove left(List<FormMove> all, String version, AnswerKey key) {
        return all.stream()
                .filter(move -> move.fromVersion().equals(version))
                .findFirst()
                .orElseThrow(() -> new UnknownAnswer(key));
    }

    /** Read as the form that was left reads it. Throws also UnreadableAnswer. */
    private @Nullable String canonical(LiveDraft draft, FormMove left, AnswerSave save) {
        StoredAnswers rows = new StoredAnswers(draft.rows(), Map.of(), Map.of());
        return engine.open(forms.form(left.from()), rows, draft.zone()).answer(save.key(), save.typed());
    }
}
