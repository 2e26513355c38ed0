package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.snapshot.AnswerColumns;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/**
 * The answers and repeat rows of drafts, by SQL: saving one answer is the hot path, and an entity for each answer would be read before it
 * is written. The tables are system-versioned, so history needs no code here (docs/decisions/0006).
 */
@ApplicationScoped
public class DraftRepository {

    @PersistenceContext
    EntityManager entities;

    Map<AnswerKey, SavedAnswer> answers(ContributionId contribution) {
        Map<AnswerKey, SavedAnswer> answers = new HashMap<>();
        for (Row row : Row.of(
                entities.createNativeQuery("""
                        select a.row_id, a.question, %s
                        from answer a where contribution_id = ?""".formatted(AnswerColumns.READ)).setParameter(1, contribution.value()))) {
            answers.put(key(row), AnswerColumns.answer(row));
        }
        return answers;
    }

    /** All that was ever stored for these answers under their present names, oldest first. */
    public Map<AnswerKey, List<SavedAnswer>> history(ContributionId contribution, Set<AnswerKey> keys) {
        Map<AnswerKey, List<SavedAnswer>> history = new HashMap<>();
        for (Row row : Row.of(
                entities.createNativeQuery("""
                        select a.row_id, a.question, %s
                        from answer for system_time all a where contribution_id = ? order by row_start""".formatted(AnswerColumns.READ)).setParameter(1, contribution.value()))) {
            AnswerKey key = key(row);
            List<SavedAnswer> known = history.computeIfAbsent(key, unused -> new ArrayList<>());
            SavedAnswer answer = AnswerColumns.answer(row);
            if (keys.contains(key) && !known.contains(answer)) {
                known.add(answer);
            }
        }
        return history;
    }

    List<RepeatRow> rows(ContributionId contribution) {
        List<RepeatRow> rows = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select row_id, repeat_name, parent_row_id, position
                        from repeat_row where contribution_id = ? order by repeat_name, position, row_id""").setParameter(1, contribution.value()))) {
            rows.add(new RepeatRow(
                    new RowId(row.text("row_id")),
                    row.text("repeat_name"),
                    new RowId(row.text("parent_row_id")),
                    row.count("position")));
        }
        return rows;
    }

    public void put(ContributionId contribution, AnswerKey key, SavedAnswer answer) {
        entities.createNativeQuery("""
                        insert into answer (contribution_id, row_id, question,
                            value, note, status, to_confirm, revision, saved_by, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update value = values(value), note = values(note), status = values(status),
                            to_confirm = values(to_confirm), revision = values(revision), saved_by = values(saved_by),
                            saved_at = values(saved_at)""")
                .setParameter(1, contribution.value())
                .setParameter(2, key.row().value())
                .setParameter(3, key.question())
                .setParameter(4, answer.value())
                .setParameter(5, answer.note())
                .setParameter(
                        6, answer.status() == null ? null : answer.status().name())
                .setParameter(7, answer.toConfirm())
                .setParameter(8, answer.revision())
                .setParameter(9, answer.savedBy().value())
                .setParameter(10, UtcConverter.toColumn(answer.savedAt()))
                .executeUpdate();
    }

    public void put(ContributionId contribution, RepeatRow row, AccountId by, Instant at) {
        entities.createNativeQuery("""
                        insert into repeat_row
                            (contribution_id, row_id, repeat_name, parent_row_id, position, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update position = values(position), changed_by = values(changed_by),
                            changed_at = values(changed_at)""")
                .setParameter(1, contribution.value())
                .setParameter(2, row.id().value())
                .setParameter(3, row.repeat())
                .setParameter(4, row.parent().value())
                .setParameter(5, row.position())
                .setParameter(6, by.value())
                .setParameter(7, UtcConverter.toColumn(at))
                .executeUpdate();
    }

    /** Removes a row and its answers; who did it is written first, so that history names the person. */
    public void remove(ContributionId contribution, RowId row, AccountId by, Instant at) {
        update(
                "update answer set saved_by = ?, saved_at = ? where contribution_id = ? and row_id = ?",
                by.value(),
                UtcConverter.toColumn(at),
                contribution.value(),
                row.value());
        update("delete from answer where contribution_id = ? and row_id = ?", contribution.value(), row.value());
        update(
                "update repeat_row set changed_by = ?, changed_at = ? where contribution_id = ? and row_id = ?",
                by.value(),
                UtcConverter.toColumn(at),
                contribution.value(),
                row.value());
        update("delete from repeat_row where contribution_id = ? and row_id = ?", contribution.value(), row.value());
    }

    private static AnswerKey key(Row row) {
        return new AnswerKey(new RowId(row.text("row_id")), row.text("question"));
    }

    private void update(String sql, @Nullable Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
