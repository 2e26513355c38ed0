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
        for (Object row : entities.createNativeQuery("""
                        select a.contribution_id, a.row_id, a.question, %s
                        from answer a join contribution c on c.id = a.contribution_id where c.round_id = ?""".formatted(AnswerColumns.READ))
                .setParameter(1, round)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            answers.computeIfAbsent(new ContributionId(((Number) columns[0]).longValue()), unused -> new HashMap<>())
                    .put(
                            new AnswerKey(new RowId((String) columns[1]), (String) columns[2]),
                            AnswerColumns.answer(columns, 3));
        }
        return answers;
    }

    private Map<ContributionId, List<RepeatRow>> rows(long round) {
        Map<ContributionId, List<RepeatRow>> rows = new HashMap<>();
        for (Object row : entities.createNativeQuery("""
                        select r.contribution_id, r.row_id, r.repeat_name, r.parent_row_id, r.position
                        from repeat_row r join contribution c on c.id = r.contribution_id where c.round_id = ?
                        order by r.repeat_name, r.position, r.row_id""").setParameter(1, round).getResultList()) {
            Object[] columns = (Object[]) row;
            rows.computeIfAbsent(new ContributionId(((Number) columns[0]).longValue()), unused -> new ArrayList<>())
                    .add(new RepeatRow(
                            new RowId((String) columns[1]),
                            (String) columns[2],
                            new RowId((String) columns[3]),
                            ((Number) columns[4]).intValue()));
        }
        return rows;
    }
}
