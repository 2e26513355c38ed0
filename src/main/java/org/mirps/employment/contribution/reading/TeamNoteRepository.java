package org.mirps.employment.contribution.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** What the regional team notes for itself, by SQL. */
@ApplicationScoped
class TeamNoteRepository {

    @PersistenceContext
    EntityManager entities;

    /** Oldest first. */
    List<TeamNote> of(ContributionId contribution) {
        return Row.of(entities.createNativeQuery("""
                        select n.text, n.written_at, a.name from team_note n join participant_person a on a.id = n.written_by
                        where n.contribution_id = ? order by n.id""").setParameter(1, contribution.value())).stream()
                .map(row -> new TeamNote(row.text("text"), row.text("name"), row.moment("written_at")))
                .toList();
    }

    /** Throws LimitReached. */
    void add(ContributionId contribution, String text, AccountId by, Instant at) {
        Limit.TEAM_NOTES_OF_CONTRIBUTION.requireRoom(
                ((Number) entities.createNativeQuery("select count(*) from team_note where contribution_id = ?")
                                .setParameter(1, contribution.value())
                                .getSingleResult())
                        .longValue());
        entities.createNativeQuery(
                        "insert into team_note (contribution_id, text, written_by, written_at) values (?, ?, ?, ?)")
                .setParameter(1, contribution.value())
                .setParameter(2, text)
                .setParameter(3, by.value())
                .setParameter(4, UtcConverter.toColumn(at))
                .executeUpdate();
    }
}
