package org.mirps.employment.form.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Row;

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

    /** Every version, without its files: newest first within a form, forms by their codes. */
    public List<PublishedForm> all() {
        return Row.of(entities.createQuery("select f.id, f.formId, f.version, f.titleEs, f.titleEn,"
                        + " f.publishedAt, f.publishedBy from FormVersion f"))
                .stream()
                .map(FormVersionRepository::published)
                .sorted(PublishedForm.FORMS_NEWEST_FIRST)
                .toList();
    }

    /** Every version of one form, without its files, newest first. */
    public List<PublishedForm> of(String formId) {
        return all().stream().filter(version -> version.formId().equals(formId)).toList();
    }

    /** Ids of those without a definition of their own, oldest first. */
    List<Long> unfrozen() {
        return entities.createQuery(
                        "select f.id from FormVersion f where f.definition is null order by f.id", Long.class)
                .getResultList();
    }

    private static PublishedForm published(Row row) {
        return new PublishedForm(
                row.number("id"),
                row.text("formId"),
                row.text("version"),
                new LocalizedText(row.text("titleEs"), row.text("titleEn")),
                row.moment("publishedAt"),
                row.numberIfAny("publishedBy").map(AccountId::new));
    }

    /** @throws VersionTaken if somebody has just published the same version */
    FormVersion add(FormVersion version) {
        try {
            entities.persist(version);
            entities.flush();
            return version;
        } catch (PersistenceException failure) {
            if (isTaken(failure)) {
                throw new VersionTaken(version.version());
            }
            throw failure;
        }
    }

    private static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }
}
