package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/** The institutions of the participants. */
@ApplicationScoped
public class InstitutionRepository {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Institution> find(InstitutionId id) {
        return Optional.ofNullable(entities.find(Institution.class, id.value()));
    }

    /** @throws NotFound unless there is such an institution and it belongs to the participant */
    public Institution get(InstitutionId id, ParticipantCode participant) {
        return find(id).filter(found -> found.participant().equals(participant))
                .orElseThrow(() -> new NotFound("institution " + id + " of " + participant));
    }

    /** Those of one participant, closed ones included, by their Spanish name. */
    public List<Institution> of(ParticipantCode participant) {
        return entities.createQuery(
                        "select i from Institution i where i.participantCode = :code order by i.nameEs, i.id",
                        Institution.class)
                .setParameter("code", participant.value())
                .getResultList();
    }

    /** Throws LimitReached; InstitutionNotPossible if somebody else has just given the same name. */
    Institution add(Institution institution) {
        Limit.INSTITUTIONS_OF_PARTICIPANT.requireRoom(
                of(institution.participant()).size());
        entities.persist(institution);
        store(institution);
        return institution;
    }

    /** What was changed of it. Throws InstitutionNotPossible if somebody else has just given the same name. */
    void store(Institution institution) {
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            if (AddressJustTaken.isTaken(failure)) {
                throw InstitutionNotPossible.taken(institution.name().es());
            }
            throw failure;
        }
    }
}
