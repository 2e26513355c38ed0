package org.mirps.employment.practice.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.shared.NotFound;

/** The commitments. */
@ApplicationScoped
public class CommitmentRepository {

    @PersistenceContext
    EntityManager entities;

    /** Those of one contribution, also those that ended. */
    public List<Commitment> of(ContributionId contribution) {
        return entities.createQuery(
                        "select c from Commitment c where c.contributionId = :id order by c.id", Commitment.class)
                .setParameter("id", contribution.value())
                .getResultList();
    }

    /** @throws NotFound if there is no such commitment, or it is not accepted any more */
    Commitment get(CommitmentId id) {
        return accepted(entities.find(Commitment.class, id.value()), id);
    }

    /** The same, locked until the transaction ends. */
    Commitment lock(CommitmentId id) {
        return accepted(entities.find(Commitment.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** At once: what is inserted together later gets its ids in no order, and lists go by them. */
    public void add(Commitment commitment) {
        entities.persist(commitment);
        entities.flush();
    }

    private static Commitment accepted(Commitment found, CommitmentId id) {
        if (found == null || !found.isAccepted()) {
            throw new NotFound("commitment " + id);
        }
        return found;
    }
}
