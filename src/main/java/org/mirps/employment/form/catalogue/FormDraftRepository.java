package org.mirps.employment.form.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.NotFound;

/** The uploaded workbooks that are not published. */
@ApplicationScoped
class FormDraftRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound if there is no such draft (any more) */
    FormDraft get(FormDraftId id) {
        return required(entities.find(FormDraft.class, id.value()), id);
    }

    /** Reads and locks until the transaction ends: of two people who act on one draft, one is second. Throws NotFound. */
    FormDraft lock(FormDraftId id) {
        return required(entities.find(FormDraft.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** All of them, without their files; the newest upload first. */
    List<UploadedForm> all() {
        return entities.createQuery(
                        "select d.id, d.sourceName, d.uploadedBy, d.uploadedAt from FormDraft d order by d.uploadedAt desc, d.id desc",
                        Object[].class)
                .getResultStream()
                .map(columns -> new UploadedForm(
                        new FormDraftId((long) columns[0]),
                        (String) columns[1],
                        new AccountId((long) columns[2]),
                        (Instant) columns[3]))
                .toList();
    }

    int count() {
        return entities.createQuery("select count(d) from FormDraft d", Long.class)
                .getSingleResult()
                .intValue();
    }

    FormDraft add(FormDraft draft) {
        entities.persist(draft);
        entities.flush();
        return draft;
    }

    void remove(FormDraft draft) {
        entities.remove(draft);
    }

    private static FormDraft required(FormDraft found, FormDraftId id) {
        if (found == null) {
            throw new NotFound("form draft " + id);
        }
        return found;
    }
}
