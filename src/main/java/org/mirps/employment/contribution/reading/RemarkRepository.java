package org.mirps.employment.contribution.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ManyRowsRepository;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** What coordinators write while they read, by SQL: each has their own remarks. */
@ApplicationScoped
class RemarkRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository rows;

    /** Those of one person about one submission. */
    Map<AnswerKey, String> of(ContributionId contribution, int snapshot, AccountId by) {
        Map<AnswerKey, String> remarks = new HashMap<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select row_id, question, remark from review_remark
                        where contribution_id = ? and snapshot = ? and written_by = ?""")
                .setParameter(1, contribution.value())
                .setParameter(2, snapshot)
                .setParameter(3, by.value()))) {
            remarks.put(new AnswerKey(new RowId(row.text("row_id")), row.text("question")), row.text("remark"));
        }
        return remarks;
    }

    /** Those that are there are replaced; one without a text goes. */
    void keep(ContributionId contribution, int snapshot, Map<AnswerKey, String> remarks, AccountId by, Instant at) {
        if (remarks.isEmpty()) {
            return;
        }
        remove(contribution, snapshot, remarks.keySet(), by);
        rows.insert(
                "review_remark (contribution_id, snapshot, written_by, row_id, question, remark, written_at)",
                remarks.entrySet().stream()
                        .filter(remark -> !remark.getValue().isEmpty())
                        .<List<@Nullable Object>>map(remark -> List.of(
                                contribution.value(),
                                snapshot,
                                by.value(),
                                remark.getKey().row().value(),
                                remark.getKey().question(),
                                remark.getValue(),
                                UtcConverter.toColumn(at)))
                        .toList());
    }

    /** They were sent. */
    void clear(ContributionId contribution, int snapshot, AccountId by) {
        entities.createNativeQuery(
                        "delete from review_remark where contribution_id = ? and snapshot = ? and written_by = ?")
                .setParameter(1, contribution.value())
                .setParameter(2, snapshot)
                .setParameter(3, by.value())
                .executeUpdate();
    }

    private void remove(ContributionId contribution, int snapshot, Collection<AnswerKey> keys, AccountId by) {
        var query = entities.createNativeQuery(
                "delete from review_remark where contribution_id = ? and snapshot = ? and written_by = ?"
                        + " and (row_id, question) in ("
                        + String.join(", ", Collections.nCopies(keys.size(), "(?, ?)")) + ")");
        int index = 1;
        query.setParameter(index++, contribution.value());
        query.setParameter(index++, snapshot);
        query.setParameter(index++, by.value());
        for (AnswerKey key : keys) {
            query.setParameter(index++, key.row().value());
            query.setParameter(index++, key.question());
        }
        query.executeUpdate();
    }
}
