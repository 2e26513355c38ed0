package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** The steps of contributions. Written once, by SQL: a save that ends sign-offs writes all with one statement. */
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

    /** All of a contribution, oldest first. */
    public ContributionLog log(ContributionId contribution) {
        List<ContributionLog.Entry> entries = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select t.number, t.move, t.section, t.snapshot, t.revision, t.made_by, t.made_at, t.reason, a.name
                        from contribution_step t join participant_person a on a.id = t.made_by
                        where t.contribution_id = ? order by t.number""").setParameter(1, contribution.value()))) {
            entries.add(new ContributionLog.Entry(step(row), row.text("name")));
        }
        return new ContributionLog(entries);
    }

    private static Step step(Row row) {
        return new Step(
                row.count("number"),
                Move.valueOf(row.text("move")),
                row.text("section"),
                row.count("snapshot"),
                row.number("revision"),
                new AccountId(row.number("made_by")),
                row.moment("made_at"),
                row.textOrNull("reason"));
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
