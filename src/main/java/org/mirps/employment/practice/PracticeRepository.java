package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.NotFound;

/** The good practices. */
@ApplicationScoped
public class PracticeRepository {

    @PersistenceContext
    EntityManager entities;

    /** Those of one contribution, also those that ended. */
    public List<Practice> of(ContributionId contribution) {
        return entities.createQuery(
                        "select p from Practice p where p.contributionId = :id order by p.id", Practice.class)
                .setParameter("id", contribution.value())
                .getResultList();
    }

    /** Reads and locks the row until the transaction ends. Throws NotFound. */
    public Practice lock(PracticeId id) {
        return required(entities.find(Practice.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** At once: what is inserted together later gets its ids in no order, and lists go by them. */
    public void add(Practice practice) {
        entities.persist(practice);
        entities.flush();
    }

    private static Practice required(Practice found, PracticeId id) {
        if (found == null) {
            throw new NotFound("practice " + id);
        }
        return found;
    }
}
