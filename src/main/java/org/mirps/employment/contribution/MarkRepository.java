package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Questions marked when a contribution was given back, and what was said to each, by SQL. A mark is written once; the last reply counts. */
@ApplicationScoped
public class MarkRepository {

    private static final String EACH = """
            select m.step, m.row_id, m.question, m.remark, r.outcome, r.reason, r.replied_at, a.name
            from contribution_mark m
                left join contribution_reply r on r.contribution_id = m.contribution_id and r.step = m.step
                    and r.row_id = m.row_id and r.question = m.question
                left join participant_person a on a.id = r.replied_by
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository rows;

    void add(ContributionId contribution, int step, Map<AnswerKey, String> marks) {
        rows.insert(
                "contribution_mark (contribution_id, step, row_id, question, remark)",
                marks.entrySet().stream()
                        .map(mark -> Arrays.<@Nullable Object>asList(
                                contribution.value(),
                                step,
                                mark.getKey().row().value(),
                                mark.getKey().question(),
                                mark.getValue().isEmpty() ? null : mark.getValue()))
                        .toList());
    }

    /** All that were ever made of a contribution, those of the first return first; one statement. */
    public List<Mark> of(ContributionId contribution) {
        return marks(
                entities.createNativeQuery(EACH + "where m.contribution_id = ? order by m.step, m.row_id, m.question")
                        .setParameter(1, contribution.value()));
    }

    /** Those of the last time that it was given back; one statement. */
    public List<Mark> ofLastReturn(ContributionId contribution) {
        return marks(entities.createNativeQuery(EACH + """
                        where m.contribution_id = ? and m.step = (select max(s.number) from contribution_step s
                            where s.contribution_id = m.contribution_id and s.move in ('RETURN', 'REOPEN'))
                        order by m.row_id, m.question""").setParameter(1, contribution.value()));
    }

    private static List<Mark> marks(Query query) {
        List<Mark> marks = new ArrayList<>();
        for (Row row : Row.of(query)) {
            marks.add(new Mark(
                    row.count("step"),
                    new AnswerKey(new RowId(row.text("row_id")), row.text("question")),
                    Objects.requireNonNullElse(row.textOrNull("remark"), ""),
                    reply(row)));
        }
        return marks;
    }

    /** Says what became of one, in place of what was said before. */
    public void reply(ContributionId contribution, Mark mark, Reply reply, AccountId by) {
        entities.createNativeQuery("""
                        insert into contribution_reply
                            (contribution_id, step, row_id, question, outcome, reason, replied_by, replied_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update
                            outcome = values(outcome), reason = values(reason), replied_by = values(replied_by), replied_at = values(replied_at)""")
                .setParameter(1, contribution.value())
                .setParameter(2, mark.step())
                .setParameter(3, mark.key().row().value())
                .setParameter(4, mark.key().question())
                .setParameter(5, reply.outcome().name())
                .setParameter(6, reply.reason())
                .setParameter(7, by.value())
                .setParameter(8, UtcConverter.toColumn(reply.at()))
                .executeUpdate();
    }

    private static @Nullable Reply reply(Row row) {
        String outcome = row.textOrNull("outcome");
        return outcome == null
                ? null
                : new Reply(
                        Reply.Outcome.valueOf(outcome), row.text("reason"), row.text("name"), row.moment("replied_at"));
    }
}
