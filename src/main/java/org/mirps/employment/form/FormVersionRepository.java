package org.mirps.employment.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.mirps.employment.shared.NotFound;

/** The published form versions. */
@ApplicationScoped
public class FormVersionRepository {

    @PersistenceContext
    private EntityManager entities;

    FormVersion get(long id) {
        FormVersion found = entities.find(FormVersion.class, id);
        if (found == null) {
            throw new NotFound("form version " + id);
        }
        return found;
    }

    public Optional<FormVersion> find(String formId, String version) {
        return entities.createQuery(
                        "select f from FormVersion f where f.formId = :formId and f.version = :version",
                        FormVersion.class)
                .setParameter("formId", formId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    FormVersion add(FormVersion version) {
        entities.persist(version);
        entities.flush();
        return version;
    }
}
