package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/** The participants of rounds. */
@ApplicationScoped
public class ParticipantRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound if there is no such participant */
    public Participant get(ParticipantCode code) {
        Participant found = entities.find(Participant.class, code.value());
        if (found == null) {
            throw new NotFound("participant " + code);
        }
        return found;
    }

    /** Ordered by code. */
    public List<Participant> all() {
        return entities.createQuery("select p from Participant p order by p.code", Participant.class)
                .getResultList();
    }
}
