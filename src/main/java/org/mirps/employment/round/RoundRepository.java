package org.mirps.employment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.NotFound;

/** The rounds. */
@ApplicationScoped
public class RoundRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound if there is no such round */
    public Round get(RoundCode code) {
        return find(code).orElseThrow(() -> new NotFound("round " + code));
    }

    public Round get(long id) {
        Round found = entities.find(Round.class, id);
        if (found == null) {
            throw new NotFound("round " + id);
        }
        return found;
    }

    /** Reads and locks the row until the transaction ends. Throws NotFound. */
    public Round lock(RoundCode code) {
        return entities.createQuery("select r from Round r where r.code = :code", Round.class)
                .setParameter("code", code.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + code));
    }

    public Optional<Round> find(RoundCode code) {
        return entities.createQuery("select r from Round r where r.code = :code", Round.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** All rounds, the one that is due last first. */
    public List<Round> all() {
        return entities.createQuery("select r from Round r order by r.dueAt desc, r.code", Round.class)
                .getResultList();
    }

    public Round add(Round round) {
        entities.persist(round);
        entities.flush();
        return round;
    }
}
