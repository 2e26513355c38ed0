package org.mirps.employment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;

/** The rounds. */
@ApplicationScoped
public class RoundRepository {

    /** A round and the changes of its due date in one statement: every save asks for both. */
    private static final String WITH_CHANGES = "select distinct r from Round r left join fetch r.dueChanges";

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound if there is no such round */
    public Round get(RoundCode code) {
        return find(code).orElseThrow(() -> new NotFound("round " + code));
    }

    /** @throws NotFound if there is no such round, or it is a draft */
    public Round announced(RoundCode code) {
        return find(code).filter(Round::isAnnounced).orElseThrow(() -> new NotFound("round " + code));
    }

    /** @throws NotFound if there is no such round */
    public Round get(long id) {
        return entities.createQuery(WITH_CHANGES + " where r.id = :id", Round.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + id));
    }

    /**
     * Locks the row until the transaction ends, and reads nothing else: what the transaction sees is what there is when it reads first, after
     * all its locks. Throws NotFound.
     */
    public long lockId(RoundCode code) {
        return ((List<?>) entities.createNativeQuery("select id from collection_round where code = ? for update")
                        .setParameter(1, code.value())
                        .getResultList())
                .stream()
                        .findFirst()
                        .map(id -> ((Number) id).longValue())
                        .orElseThrow(() -> new NotFound("round " + code));
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
        return entities.createQuery(WITH_CHANGES + " where r.code = :code", Round.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** All rounds, the one that is due last first. */
    public List<Round> all() {
        return entities.createQuery(WITH_CHANGES + " order by r.dueAt desc, r.code", Round.class)
                .getResultList();
    }

    /** Whether there is, or was, a round at all. */
    public boolean isAny() {
        return entities.createQuery("select count(r) from Round r", Long.class).getSingleResult() > 0;
    }

    /** The same without drafts, of which only coordinators know. */
    public List<Round> announced() {
        return all().stream().filter(Round::isAnnounced).toList();
    }

    void remove(Round round) {
        entities.remove(round);
        entities.flush();
    }

    public Round add(Round round) {
        Limit.ROUNDS.requireRoom(
                entities.createQuery("select count(r) from Round r", Long.class).getSingleResult());
        entities.persist(round);
        entities.flush();
        return round;
    }
}
