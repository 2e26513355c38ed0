package org.mirps.employment.contribution.formmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.snapshot.AnswerColumns;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Row;

/** What is stored of all drafts of a round at once: a form moves under all of them. */
@ApplicationScoped
class RoundDraftsRepository {

    @PersistenceContext
    EntityManager entities;

    /** All that is stored of the drafts of a round. */
    RoundDrafts ofRound(long round) {
        return new RoundDrafts(answers(round), rows(round));
    }

    private Map<ContributionId, Map<AnswerKey, SavedAnswer>> answers(long round) {
        Map<ContributionId, Map<AnswerKey, SavedAnswer>> answers = new HashMap<>();
        for (Row row : Row.of(
                entities.createNativeQuery("""
                        select a.contribution_id, a.row_id, a.question, %s
                        from answer a join contribution c on c.id = a.contribution_id where c.round_id = ?""".formatted(AnswerColumns.READ)).setParameter(1, round))) {
            answers.computeIfAbsent(new ContributionId(row.number("contribution_id")), unused -> new HashMap<>())
                    .put(new AnswerKey(new RowId(row.text("row_id")), row.text("question")), AnswerColumns.answer(row));
        }
        return answers;
    }

    private Map<ContributionId, List<RepeatRow>> rows(long round) {
        Map<ContributionId, List<RepeatRow>> rows = new HashMap<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select r.contribution_id, r.row_id, r.repeat_name, r.parent_row_id, r.position
                        from repeat_row r join contribution c on c.id = r.contribution_id where c.round_id = ?
                        order by r.repeat_name, r.position, r.row_id""").setParameter(1, round))) {
            rows.computeIfAbsent(new ContributionId(row.number("contribution_id")), unused -> new ArrayList<>())
                    .add(new RepeatRow(
                            new RowId(row.text("row_id")),
                            row.text("repeat_name"),
                            new RowId(row.text("parent_row_id")),
                            row.count("position")));
        }
        return rows;
    }
}
