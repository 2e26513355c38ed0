package org.mirps.employment.contribution.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;

/**
 * What the regional team says about submitted answers.
 *
 * @param marks the questions that were marked when this submission was given back, each with what was said about it
 * @param remarks what the reader has written and not sent yet
 * @param former of the return before; null: there was none, or it does not concern the reader
 */
record TeamSide(
        Map<AnswerKey, MarkThread.Said> marks,
        Map<AnswerKey, String> remarks,
        @Nullable FormerRemarks former) {

    static final TeamSide NOTHING = new TeamSide(Map.of(), Map.of(), null);

    SnapshotView.Team about(Snapshot.Answer answer) {
        AnswerKey key = answer.key();
        return new SnapshotView.Team(
                marks.containsKey(key),
                marks.getOrDefault(key, MarkThread.Said.NOTHING),
                remarks.getOrDefault(key, ""),
                former == null ? null : former.about(answer));
    }
}
