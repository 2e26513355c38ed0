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
import java.util.function.Function;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.snapshot.AnswerColumns;
import org.mirps.employment.contribution.snapshot.FormMove;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Row;

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
        List<Row> found = rows(contribution, """
                        select a.row_id, a.question, a.row_end > now(6) as stands, p.name, %s
                        from answer for system_time all a join participant_person p on p.id = a.saved_by
                        where a.contribution_id = ? order by a.row_start, a.revision""".formatted(AnswerColumns.READ));
        Function<Row, AnswerKey> key =
                row -> new AnswerKey(new RowId(row.text("row_id")), FormMove.newName(moves, row.text("question")));
        List<Boolean> gone = gone(found, key);
        List<DraftHistory.AnswerVersion> versions = new ArrayList<>();
        for (Row row : found) {
            versions.add(new DraftHistory.AnswerVersion(
                    key.apply(row), AnswerColumns.answer(row), row.text("name"), gone.get(versions.size())));
        }
        return versions;
    }

    private List<DraftHistory.RowVersion> rows(ContributionId contribution, List<FormMove> moves) {
        List<Row> found = rows(contribution, """
                        select r.row_id, r.repeat_name, r.row_end > now(6) as stands, r.parent_row_id, r.position, p.name,
                            coalesce(r.changed_at, cast(r.row_start as datetime(3))) as changed_at
                        from repeat_row for system_time all r join participant_person p on p.id = r.changed_by
                        where r.contribution_id = ? order by r.row_start, r.position""");
        List<Boolean> gone =
                gone(found, row -> List.of(row.text("row_id"), FormMove.newName(moves, row.text("repeat_name"))));
        List<DraftHistory.RowVersion> versions = new ArrayList<>();
        for (Row row : found) {
            versions.add(new DraftHistory.RowVersion(
                    new RepeatRow(
                            new RowId(row.text("row_id")),
                            FormMove.newName(moves, row.text("repeat_name")),
                            new RowId(row.text("parent_row_id")),
                            row.count("position")),
                    row.text("name"),
                    row.moment("changed_at"),
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

    private List<Row> rows(ContributionId contribution, String sql) {
        return Row.of(entities.createNativeQuery(sql).setParameter(1, contribution.value()));
    }

    /** Of each version whether it is the last of its kind, and over. @param kind what it is a version of */
    private static List<Boolean> gone(List<Row> versions, Function<Row, ? extends Object> kind) {
        Set<Object> later = new HashSet<>();
        List<Boolean> gone = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            boolean last = later.add(kind.apply(versions.get(i)));
            gone.add(last && !versions.get(i).flag("stands"));
        }
        Collections.reverse(gone);
        return gone;
    }
}
