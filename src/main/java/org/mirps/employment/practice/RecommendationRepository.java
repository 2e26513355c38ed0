package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;

/** What governments and organisations recommend. */
@ApplicationScoped
public class RecommendationRepository {

    @PersistenceContext
    EntityManager entities;

    /** Those of one contribution, also those that ended. */
    public List<Recommendation> of(ContributionId contribution) {
        return entities.createQuery(
                        "select r from Recommendation r where r.contributionId = :id order by r.id",
                        Recommendation.class)
                .setParameter("id", contribution.value())
                .getResultList();
    }

    /** Those of these that there are, also those that ended, by id. */
    public List<Recommendation> of(Collection<RecommendationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Recommendation r where r.id in :ids order by r.id", Recommendation.class)
                        .setParameter(
                                "ids", ids.stream().map(RecommendationId::value).toList())
                        .getResultList();
    }

    /** At once: what is inserted together later gets its ids in no order, and lists go by them. */
    public void add(Recommendation recommendation) {
        entities.persist(recommendation);
        entities.flush();
    }
}
