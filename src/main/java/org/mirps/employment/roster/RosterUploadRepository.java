package org.mirps.employment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.mirps.employment.shared.AccountId;

/** The uploaded lists that are not applied. */
@ApplicationScoped
class RosterUploadRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<RosterUpload> of(AccountId person) {
        return Optional.ofNullable(entities.find(RosterUpload.class, person.value()));
    }

    /** The same, locked until the transaction ends: of two buttons that are pressed at once, one is second. */
    Optional<RosterUpload> lock(AccountId person) {
        return Optional.ofNullable(entities.find(RosterUpload.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void add(RosterUpload upload) {
        entities.persist(upload);
    }

    void remove(RosterUpload upload) {
        entities.remove(upload);
    }
}
