package org.mirps.employment.contribution.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.Row;

/** Which submissions wait, by SQL: one statement for a round. */
@ApplicationScoped
class WaitingRepository {

    @PersistenceContext
    EntityManager entities;

    /** In no order; without those of participants that were taken out of the round. */
    List<Waiting> ofRound(long roundId) {
        return Row.of(entities.createNativeQuery("""
                        select c.id, c.latest_snapshot, s.submitted_at, p.name_es, p.name_en
                        from contribution c join snapshot s on s.contribution_id = c.id and s.number = c.latest_snapshot
                            join participant_party p on p.code = c.participant_code
                            join round_head r on r.id = c.round_id
                        where c.round_id = ? and c.status = 'SUBMITTED' and not find_in_set(c.participant_code, r.left_out)""").setParameter(1, roundId)).stream()
                .map(row -> new Waiting(
                        new ContributionId(row.number("id")),
                        row.count("latest_snapshot"),
                        row.moment("submitted_at"),
                        row.texts("name")))
                .toList();
    }
}
