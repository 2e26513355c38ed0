package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** How far the sections of drafts are, by SQL: it is written with every save, and read for a whole round at once. */
@ApplicationScoped
public class SectionRepository {

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Who saved last is what happened last, also where the answer that was saved is gone with its row. */
    private static final String PUT = """
            insert into contribution_section
                (contribution_id, section, relevant, started, answered, required_now, problems, to_confirm, last_saved_at,
                last_saved_by)
            values %s
            on duplicate key update relevant = values(relevant), started = values(started), answered = values(answered),
                required_now = values(required_now), problems = values(problems), to_confirm = values(to_confirm),
                last_saved_by = if(last_saved_at > coalesce(values(last_saved_at), '1000-01-01'), last_saved_by,
                    values(last_saved_by)),
                last_saved_at = greatest(coalesce(last_saved_at, values(last_saved_at)),
                    coalesce(values(last_saved_at), last_saved_at))""";

    @PersistenceContext
    EntityManager entities;

    /** Writes these sections of a contribution with one statement. */
    void put(ContributionId contribution, Map<String, SectionStanding> standings) {
        if (standings.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery(
                PUT.formatted(String.join(", ", Collections.nCopies(standings.size(), ROW))));
        int index = 1;
        for (Map.Entry<String, SectionStanding> entry : standings.entrySet()) {
            SectionStanding standing = entry.getValue();
            query.setParameter(index++, contribution.value());
            query.setParameter(index++, entry.getKey());
            query.setParameter(index++, standing.relevant());
            query.setParameter(index++, standing.started());
            query.setParameter(index++, standing.progress().answered());
            query.setParameter(index++, standing.progress().required());
            query.setParameter(index++, standing.progress().problems());
            query.setParameter(index++, standing.progress().toConfirm());
            query.setParameter(index++, at(standing.lastSavedAt()));
            query.setParameter(index++, by(standing.lastSavedBy()));
        }
        query.executeUpdate();
    }

    /** Removes those of a round, whose form is another one by now. */
    public void forget(long roundId) {
        entities.createNativeQuery(
                        "delete s from contribution_section s join contribution c on c.id = s.contribution_id"
                                + " where c.round_id = ?")
                .setParameter(1, roundId)
                .executeUpdate();
    }

    /** Contributions that were begun and of which no section is stored. */
    List<ContributionId> unrecorded() {
        return ((List<?>) entities.createNativeQuery("""
                        select c.id from contribution c
                        where c.last_saved_at is not null
                            and not exists (select 1 from contribution_section s where s.contribution_id = c.id)
                        order by c.id""").getResultList())
                .stream()
                        .map(id -> new ContributionId(((Number) id).longValue()))
                        .toList();
    }

    /** The sections of a round, ordered by contribution. */
    public List<Stored> ofRound(long roundId) {
        List<Stored> stored = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select s.contribution_id, s.section, s.relevant, s.started, s.answered, s.required_now, s.problems,
                            s.to_confirm, s.last_saved_at, a.name,
                            (select min(d.due_on) from delegation d
                                where d.contribution_id = s.contribution_id and d.section = s.section) as due_on
                        from contribution c join contribution_section s on s.contribution_id = c.id
                        left join participant_person a on a.id = s.last_saved_by
                        where c.round_id = ? order by s.contribution_id""").setParameter(1, roundId))) {
            stored.add(new Stored(
                    row.number("contribution_id"),
                    row.text("section"),
                    row.flag("relevant"),
                    row.flag("started"),
                    new Progress(
                            row.count("answered"),
                            row.count("required_now"),
                            row.count("problems"),
                            row.count("to_confirm")),
                    row.momentIfAny("last_saved_at").orElse(null),
                    row.textOrEmpty("name"),
                    row.dayIfAny("due_on").orElse(null)));
        }
        return stored;
    }

    /**
     * A section of a contribution as the board shows it.
     *
     * @param lastSavedAt UTC; null if nobody has changed anything in it
     * @param lastSavedBy name; empty if nobody
     * @param dueOn internal due date of the participant, the earliest of several; null for none
     */
    public record Stored(
            long contribution,
            String section,
            boolean relevant,
            boolean started,
            Progress progress,
            @Nullable Instant lastSavedAt,
            String lastSavedBy,
            @Nullable LocalDate dueOn) {}

    private static @Nullable Object at(@Nullable Instant moment) {
        return moment == null ? null : UtcConverter.toColumn(moment);
    }

    private static @Nullable Object by(@Nullable AccountId person) {
        return person == null ? null : person.value();
    }
}
