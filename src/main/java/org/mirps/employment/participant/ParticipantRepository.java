package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/** The participants of rounds. */
@ApplicationScoped
public class ParticipantRepository {

    private static final String IN_ORDER = "select p from Participant p order by p.place, p.code";

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound if there is no such participant */
    public Participant get(ParticipantCode code) {
        return find(code).orElseThrow(() -> new NotFound("participant " + code));
    }

    /** One that is invited to something new. Throws NotFound, ParticipantRetired. */
    public Participant getActive(ParticipantCode code) {
        Participant found = get(code);
        if (found.isRetired()) {
            throw new ParticipantRetired(found.code());
        }
        return found;
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

    /** In the order that people gave them, retired ones included. */
    public List<Participant> all() {
        return entities.createQuery(IN_ORDER, Participant.class).getResultList();
    }

    /** Those whom new rounds invite, in the same order. */
    public List<Participant> active() {
        return all().stream().filter(participant -> !participant.isRetired()).toList();
    }

    /** All of them, locked until the transaction ends: of two who change the list, one is second, whatever they change. */
    List<Participant> lockAll() {
        return entities.createQuery(IN_ORDER, Participant.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
