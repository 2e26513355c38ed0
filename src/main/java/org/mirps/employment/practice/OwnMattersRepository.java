package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;

/** Counts what waits for a participant. */
@ApplicationScoped
class OwnMattersRepository {

    private static final int SOON_DAYS = 30;

    @PersistenceContext
    EntityManager entities;

    OwnMatters of(ParticipantCode owner, LocalDate today) {
        Row counts = Row.of(entities.createNativeQuery("""
                        select
                            (select count(*) from practice p where p.participant_code = ?1 and p.accepted
                                and not exists (select 1 from practice_decision d where d.practice_id = p.id)) as undecided,
                            coalesce(sum(c.due_on < ?2), 0) as late, coalesce(sum(c.due_on between ?2 and ?3), 0) as soon
                        from commitment c
                        where c.participant_code = ?1 and c.accepted and c.state in ('INITIAL', 'CONFIRMED', 'UNDER_WAY')""")
                        .setParameter(1, owner.value())
                        .setParameter(2, today.toString())
                        .setParameter(3, today.plusDays(SOON_DAYS).toString()))
                .get(0);
        return new OwnMatters(counts.count("undecided"), counts.count("late"), counts.count("soon"));
    }
}
