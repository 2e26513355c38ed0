package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ManyRowsRepository;
import org.mirps.employment.contribution.snapshot.AnswerColumns;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Which snapshot a contribution starts from, and its answers while they are taken over and confirmed, by SQL: they are many. */
@ApplicationScoped
public class MemoryRepository {

    private static final String COLUMNS =
            "s.id, s.contribution_id, s.number, s.form_version_id, r.title_es, r.title_en, s.submitted_at, s.submitted_by";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository many;

    /** Of the latest earlier round of the same form in which the participant's contribution is accepted; the newest of its snapshots. */
    Optional<MemorySource> latestFor(ContributionId contribution) {
        return source("""
                select %s
                from contribution mine
                    join round_head mine_r on mine_r.id = mine.round_id
                    join form_edition asked on asked.id = mine_r.form_version_id
                    join contribution c on c.participant_code = mine.participant_code and c.status = 'ACCEPTED'
                    join round_head r on r.id = c.round_id and r.opens_at < mine_r.opens_at
                    join snapshot s on s.contribution_id = c.id and s.number = c.latest_snapshot
                    join form_edition given on given.id = s.form_version_id and given.form_id = asked.form_id
                where mine.id = ? order by r.opens_at desc, s.id desc limit 1""".formatted(COLUMNS), contribution.value());
    }

    /** @param snapshot id of its row */
    public Optional<MemorySource> of(long snapshot) {
        return source("""
                select %s
                from snapshot s join contribution c on c.id = s.contribution_id join round_head r on r.id = c.round_id
                where s.id = ?""".formatted(COLUMNS), snapshot);
    }

    /** A snapshot with its answers in document order, in one statement; empty where it has none. @param snapshot id of its row */
    Optional<WithAnswers> withAnswers(long snapshot) {
        List<Row> found =
                Row.of(entities.createNativeQuery("""
                        select %s, a.seq, a.section, a.question, a.repeat_name, a.row_id, a.row_no, a.value, a.status, a.note
                        from snapshot s join contribution c on c.id = s.contribution_id join round_head r on r.id = c.round_id
                            join snapshot_answer a on a.snapshot_id = s.id
                        where s.id = ? order by a.seq""".formatted(COLUMNS)).setParameter(1, snapshot));
        return found.stream()
                .findFirst()
                .map(first -> new WithAnswers(
                        source(first),
                        found.stream().map(MemoryRepository::answer).toList()));
    }

    record WithAnswers(MemorySource source, List<Snapshot.Answer> answers) {}

    private static Snapshot.Answer answer(Row row) {
        return new Snapshot.Answer(
                row.count("seq"),
                row.text("section"),
                row.text("question"),
                row.text("repeat_name"),
                new RowId(row.text("row_id")),
                row.count("row_no"),
                row.textOrNull("value"),
                AnswerColumns.status(row),
                row.textOrNull("note"));
    }

    /** Writes the rows and answers with which a contribution starts. */
    void take(
            ContributionId contribution,
            List<RepeatRow> rows,
            Map<AnswerKey, SavedAnswer> answers,
            AccountId by,
            Instant at) {
        many.insert(
                "repeat_row (contribution_id, row_id, repeat_name, parent_row_id, position, changed_by, changed_at)",
                rows.stream()
                        .<List<@Nullable Object>>map(row -> Arrays.asList(
                                contribution.value(),
                                row.id().value(),
                                row.repeat(),
                                row.parent().value(),
                                row.position(),
                                by.value(),
                                UtcConverter.toColumn(at)))
                        .toList());
        many.insert(
                "answer (contribution_id, row_id, question, value, to_confirm, revision, saved_by, saved_at)",
                answers.entrySet().stream()
                        .<List<@Nullable Object>>map(entry -> Arrays.asList(
                                contribution.value(),
                                entry.getKey().row().value(),
                                entry.getKey().question(),
                                entry.getValue().value(),
                                entry.getValue().toConfirm(),
                                entry.getValue().revision(),
                                by.value(),
                                UtcConverter.toColumn(at)))
                        .toList());
    }

    /** Answers that still hold, or of which nobody has said so after all, with one statement. */
    public void confirm(
            ContributionId contribution,
            Collection<AnswerKey> keys,
            boolean holds,
            long revision,
            AccountId by,
            Instant at) {
        var query =
                entities.createNativeQuery("update answer set to_confirm = ?, revision = ?, saved_by = ?, saved_at = ?"
                        + " where contribution_id = ? and to_confirm = ? and (row_id, question) in ("
                        + String.join(", ", Collections.nCopies(keys.size(), "(?, ?)")) + ")");
        int index = 1;
        query.setParameter(index++, !holds);
        query.setParameter(index++, revision);
        query.setParameter(index++, by.value());
        query.setParameter(index++, UtcConverter.toColumn(at));
        query.setParameter(index++, contribution.value());
        query.setParameter(index++, holds);
        for (AnswerKey key : keys) {
            query.setParameter(index++, key.row().value());
            query.setParameter(index++, key.question());
        }
        query.executeUpdate();
    }

    private Optional<MemorySource> source(String sql, long id) {
        return Row.of(entities.createNativeQuery(sql).setParameter(1, id)).stream()
                .findFirst()
                .map(MemoryRepository::source);
    }

    private static MemorySource source(Row row) {
        return new MemorySource(
                row.number("id"),
                new ContributionId(row.number("contribution_id")),
                row.count("number"),
                row.number("form_version_id"),
                row.texts("title"),
                row.moment("submitted_at"),
                new AccountId(row.number("submitted_by")));
    }
}
