package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.UtcConverter;

/** The steps of contributions and the questions marked with them. Written once, by SQL: a save that ends sign-offs writes all with one statement. */
@ApplicationScoped
public class StepRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository rows;

    void add(ContributionId contribution, List<Step> steps) {
        rows.insert(
                "contribution_step (contribution_id, number, move, section, snapshot, revision, made_by, made_at, reason)",
                steps.stream().map(step -> columns(contribution, step)).toList());
    }

    void mark(ContributionId contribution, int step, List<AnswerKey> marks) {
        rows.insert(
                "contribution_mark (contribution_id, step, row_id, question)",
                marks.stream()
                        .distinct()
                        .map(mark -> Arrays.<@Nullable Object>asList(
                                contribution.value(), step, mark.row().value(), mark.question()))
                        .toList());
    }

    /** All of a contribution, oldest first. */
    public ContributionLog log(ContributionId contribution) {
        List<ContributionLog.Entry> entries = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        select t.number, t.move, t.section, t.snapshot, t.revision, t.made_by, t.made_at, t.reason, a.name
                        from contribution_step t join participant_person a on a.id = t.made_by
                        where t.contribution_id = ? order by t.number""")
                .setParameter(1, contribution.value())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            entries.add(new ContributionLog.Entry(step(columns), (String) columns[8]));
        }
        return new ContributionLog(entries);
    }

    /** Those marked with one step, in no order. */
    public List<AnswerKey> marks(ContributionId contribution, int step) {
        List<AnswerKey> marks = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select row_id, question from contribution_mark where contribution_id = ? and step = ?")
                .setParameter(1, contribution.value())
                .setParameter(2, step)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            marks.add(new AnswerKey(new RowId((String) columns[0]), (String) columns[1]));
        }
        return marks;
    }

    private static Step step(Object[] columns) {
        return new Step(
                ((Number) columns[0]).intValue(),
                Move.valueOf((String) columns[1]),
                (String) columns[2],
                ((Number) columns[3]).intValue(),
                ((Number) columns[4]).longValue(),
                new AccountId(((Number) columns[5]).longValue()),
                UtcConverter.fromColumn(columns[6]),
                (String) columns[7]);
    }

    private static List<@Nullable Object> columns(ContributionId contribution, Step step) {
        return Arrays.asList(
                contribution.value(),
                step.number(),
                step.move().name(),
                step.section(),
                step.snapshot(),
                step.revision(),
                step.by().value(),
                UtcConverter.toColumn(step.at()),
                step.reason());
    }
}
