package org.mirps.employment.contribution.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.snapshot.AnswerColumns;
import org.mirps.employment.contribution.snapshot.FormMove;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.UtcConverter;

/**
 * Reads every version of a draft from the system-versioned tables. Their own times order the versions; the time that a version tells is
 * the one that was written with it, by the clock of the application. A version that ended without a next one is the one that was written
 * to say who removed it. A move of the round to a newer form that names a question otherwise is no change of its answers: all versions are
 * told under the names of now.
 */
@ApplicationScoped
class HistoryRepository {

    @PersistenceContext
    EntityManager entities;

    /** @param moves of its round, oldest first */
    DraftHistory of(ContributionId contribution, List<FormMove> moves) {
        return new DraftHistory(answers(contribution, moves), rows(contribution, moves));
    }

    private List<DraftHistory.AnswerVersion> answers(ContributionId contribution, List<FormMove> moves) {
        List<Object[]> found = rows(contribution, moves, """
                        select a.row_id, a.question, a.row_end > now(6), p.name, %s
                        from answer for system_time all a join participant_person p on p.id = a.saved_by
                        where a.contribution_id = ? order by a.row_start, a.revision""".formatted(AnswerColumns.READ));
        List<Boolean> gone = gone(found);
        List<DraftHistory.AnswerVersion> versions = new ArrayList<>();
        for (Object[] columns : found) {
            versions.add(new DraftHistory.AnswerVersion(
                    new AnswerKey(new RowId((String) columns[0]), (String) columns[1]),
                    AnswerColumns.answer(columns, 4),
                    (String) columns[3],
                    gone.get(versions.size())));
        }
        return versions;
    }

    private List<DraftHistory.RowVersion> rows(ContributionId contribution, List<FormMove> moves) {
        List<Object[]> found = rows(contribution, moves, """
                        select r.row_id, r.repeat_name, r.row_end > now(6), r.parent_row_id, r.position, p.name,
                            coalesce(r.changed_at, cast(r.row_start as datetime(3)))
                        from repeat_row for system_time all r join participant_person p on p.id = r.changed_by
                        where r.contribution_id = ? order by r.row_start, r.position""");
        List<Boolean> gone = gone(found);
        List<DraftHistory.RowVersion> versions = new ArrayList<>();
        for (Object[] columns : found) {
            versions.add(new DraftHistory.RowVersion(
                    new RepeatRow(
                            new RowId((String) columns[0]),
                            (String) columns[1],
                            new RowId((String) columns[3]),
                            ((Number) columns[4]).intValue()),
                    (String) columns[5],
                    UtcConverter.fromColumn(columns[6]),
                    gone.get(versions.size())));
        }
        return withoutRepetition(versions);
    }

    /** A row that was only given another name stands there twice. */
    private static List<DraftHistory.RowVersion> withoutRepetition(List<DraftHistory.RowVersion> versions) {
        Map<RowId, DraftHistory.RowVersion> last = new HashMap<>();
        return versions.stream()
                .filter(version -> !version.equals(last.put(version.row().id(), version)))
                .toList();
    }

    /** Name of the question or repeat in the second column. */
    private List<Object[]> rows(ContributionId contribution, List<FormMove> moves, String sql) {
        List<Object[]> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(sql)
                .setParameter(1, contribution.value())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            columns[1] = FormMove.newName(moves, (String) columns[1]);
            found.add(columns);
        }
        return found;
    }

    /** Of each version whether it is the last of its kind, and over: the first two columns say what it is of, the third whether it stands now. */
    private static List<Boolean> gone(List<Object[]> versions) {
        Set<List<Object>> later = new HashSet<>();
        List<Boolean> gone = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            Object[] columns = versions.get(i);
            boolean last = later.add(List.of(columns[0], columns[1]));
            gone.add(last && ((Number) columns[2]).intValue() == 0);
        }
        Collections.reverse(gone);
        return gone;
    }
}
