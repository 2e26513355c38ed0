package org.mirps.employment.contribution.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.CanonicalAnswers;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.indicator.IndicatorEvaluator;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Sha256;

/** Freezes a live draft: what is shown goes in, what is not relevant stays aside. */
public final class SnapshotMaker {

    private final LiveDraft draft;
    private final FormDefinition form;
    private final Map<RowId, RepeatRow> rowsById = new HashMap<>();

    public SnapshotMaker(LiveDraft draft) {
        this.draft = draft;
        this.form = draft.form().definition();
        draft.rows().forEach(row -> rowsById.put(row.id(), row));
    }

    Snapshot make(int number, RoundCode round, ParticipantCode participant) {
        List<Snapshot.Answer> answers = answers();
        String canonical =
                CanonicalAnswers.of(round.value(), participant.value(), form.formId(), form.version(), answers);
        return new Snapshot(
                number, answers, rows(), IndicatorEvaluator.evaluate(form, draft.run()), Sha256.of(canonical));
    }

    /** Every question that is shown and every soft check that is raised, in document order. */
    public List<Snapshot.Answer> answers() {
        List<Snapshot.Answer> answers = new ArrayList<>();
        for (Shown element : draft.shown().values()) {
            FormRun.@Nullable Node node = element.node();
            if (node == null || !element.relevant() || !isKept(node.question())) {
                continue;
            }
            RowId row = element.key().row();
            @Nullable RepeatRow inside = rowsById.get(row);
            @Nullable SavedAnswer saved = draft.saved(element.key());
            answers.add(new Snapshot.Answer(
                    answers.size() + 1,
                    element.section(),
                    element.key().question(),
                    inside == null ? "" : inside.repeat(),
                    row,
                    inside == null ? 0 : number(inside),
                    node.value(),
                    element.said().status(),
                    saved == null || !saved.isExplained() ? null : saved.note()));
        }
        return answers;
    }

    private static boolean isKept(Question question) {
        return question.type().hasValue() || question.warning();
    }

    private List<Snapshot.Row> rows() {
        List<Snapshot.Row> rows = new ArrayList<>();
        for (Shown element : draft.shown().values()) {
            if (element.node() == null && element.relevant()) {
                for (String id : element.parts()) {
                    RepeatRow row = Objects.requireNonNull(rowsById.get(new RowId(id)));
                    rows.add(new Snapshot.Row(rows.size() + 1, row.repeat(), row.id(), row.parent(), number(row)));
                }
            }
        }
        return rows;
    }

    private int number(RepeatRow row) {
        return draft.run().rows(row.repeat(), row.parent()).indexOf(row.id()) + 1;
    }
}
