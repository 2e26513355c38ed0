package org.mirps.employment.presentation.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.shared.Row;

/** What coordinators decided about the results of rounds. */
@ApplicationScoped
class PublicationRepository {

    @PersistenceContext
    EntityManager entities;

    /** Of rounds that are published now, by the id of the round. */
    Map<Long, Publication> inForce() {
        return entities.createQuery(
                        "select p from Publication p where p.published = true and not exists"
                                + " (select l from Publication l where l.roundId = p.roundId and l.number > p.number)",
                        Publication.class)
                .getResultStream()
                .collect(Collectors.toMap(Publication::roundId, Function.identity()));
    }

    /** The last one of a round; empty where nothing was decided. */
    Optional<Publication> last(long roundId) {
        return entities.createQuery(
                        "select p from Publication p where p.roundId = :round order by p.number desc",
                        Publication.class)
                .setParameter("round", roundId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was decided of a round, the newest first. */
    List<PublicationState.Decided> history(long roundId) {
        return Row.of(entities.createNativeQuery("""
                        select p.published, p.shown, p.decided_at, a.name
                        from publication p join participant_person a on a.id = p.decided_by
                        where p.round_id = ? order by p.number desc""").setParameter(1, roundId)).stream()
                .map(row -> new PublicationState.Decided(
                        row.flag("published"), row.count("shown"), row.moment("decided_at"), row.text("name")))
                .toList();
    }

    void add(Publication publication) {
        entities.persist(publication);
        entities.flush();
    }
}
