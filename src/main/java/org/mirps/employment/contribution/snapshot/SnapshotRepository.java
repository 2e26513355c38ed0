package org.mirps.employment.contribution.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ManyRowsRepository;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** The snapshots. They are written once and only read from then on. */
@ApplicationScoped
public class SnapshotRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository rows;

    @Inject
    IndicatorRepository indicators;

    public void add(ContributionId contribution, long formVersionId, Snapshot snapshot, AccountId by, Instant at) {
        entities.createNativeQuery("""
                        insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256)
                        values (?, ?, ?, ?, ?, ?)""")
                .setParameter(1, contribution.value())
                .setParameter(2, snapshot.number())
                .setParameter(3, formVersionId)
                .setParameter(4, UtcConverter.toColumn(at))
                .setParameter(5, by.value())
                .setParameter(6, snapshot.sha256())
                .executeUpdate();
        long id = id(contribution, snapshot.number());
        rows.insert(
                "snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id, row_no, value, status, note)",
                snapshot.answers().stream().map(answer -> answer.columns(id)).toList());
        rows.insert(
                "snapshot_row (snapshot_id, seq, repeat_name, row_id, parent_row_id, row_no)",
                snapshot.rows().stream().map(row -> row.columns(id)).toList());
        indicators.replace(id, formVersionId, snapshot.indicators(), at);
    }

    /** Newest first. */
    public List<SnapshotSummary> summaries(ContributionId contribution) {
        List<SnapshotSummary> summaries = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select s.number, s.submitted_at, a.name, s.sha256, s.form_version_id
                        from snapshot s join participant_person a on a.id = s.submitted_by
                        where s.contribution_id = ? order by s.number desc""").setParameter(1, contribution.value()))) {
            summaries.add(new SnapshotSummary(
                    row.count("number"),
                    row.moment("submitted_at"),
                    row.text("name"),
                    row.text("sha256"),
                    row.number("form_version_id")));
        }
        return summaries;
    }

    /** In document order. */
    public List<Snapshot.Answer> answers(ContributionId contribution, int number) {
        List<Snapshot.Answer> answers = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select a.seq, a.section, a.question, a.repeat_name, a.row_id, a.row_no, a.value, a.status, a.note
                        from snapshot_answer a join snapshot s on s.id = a.snapshot_id
                        where s.contribution_id = ? and s.number = ? order by a.seq""")
                .setParameter(1, contribution.value())
                .setParameter(2, number))) {
            answers.add(new Snapshot.Answer(
                    row.count("seq"),
                    row.text("section"),
                    row.text("question"),
                    row.text("repeat_name"),
                    new RowId(row.text("row_id")),
                    row.count("row_no"),
                    row.textOrNull("value"),
                    AnswerColumns.status(row),
                    row.textOrNull("note")));
        }
        return answers;
    }

    /** Rows of all repeats, in document order. */
    public List<Snapshot.Row> rows(ContributionId contribution, int number) {
        List<Snapshot.Row> found = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select r.seq, r.repeat_name, r.row_id, r.parent_row_id, r.row_no
                        from snapshot_row r join snapshot s on s.id = r.snapshot_id
                        where s.contribution_id = ? and s.number = ? order by r.seq""")
                .setParameter(1, contribution.value())
                .setParameter(2, number))) {
            found.add(new Snapshot.Row(
                    row.count("seq"),
                    row.text("repeat_name"),
                    new RowId(row.text("row_id")),
                    new RowId(row.text("parent_row_id")),
                    row.count("row_no")));
        }
        return found;
    }

    private long id(ContributionId contribution, int number) {
        return ((Number) entities.createNativeQuery("select id from snapshot where contribution_id = ? and number = ?")
                        .setParameter(1, contribution.value())
                        .setParameter(2, number)
                        .getSingleResult())
                .longValue();
    }
}
