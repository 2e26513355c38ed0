package org.mirps.employment.form.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Row;

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
        return Row.of(
                        entities.createQuery(
                                "select d.id, d.sourceName, d.uploadedBy, d.uploadedAt from FormDraft d order by d.uploadedAt desc, d.id desc"))
                .stream()
                .map(row -> new UploadedForm(
                        new FormDraftId(row.number("id")),
                        row.text("sourceName"),
                        new AccountId(row.number("uploadedBy")),
                        row.moment("uploadedAt")))
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
