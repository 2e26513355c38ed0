package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/** The participants of rounds. */
@ApplicationScoped
public class ParticipantRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound if there is no such participant */
    public Participant get(ParticipantCode code) {
        return find(code).orElseThrow(() -> new NotFound("participant " + code));
    }

    public Optional<Participant> find(ParticipantCode code) {
        return Optional.ofNullable(entities.find(Participant.class, code.value()));
    }

    void add(Participant participant) {
        Limit.PARTICIPANTS.requireRoom(entities.createQuery("select count(p) from Participant p", Long.class)
                .getSingleResult());
        entities.persist(participant);
        entities.flush();
    }

    /** Ordered by code. */
    public List<Participant> all() {
        return entities.createQuery("select p from Participant p order by p.code", Participant.class)
                .getResultList();
    }
}
