package org.mirps.employment.contribution.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.UtcConverter;

/** What was given to whom or taken back. Only added to. */
@ApplicationScoped
class HandoverRepository {

    @PersistenceContext
    EntityManager entities;

    /**
     * @param access empty: taken back
     * @return its id
     */
    long add(
            ContributionId contribution,
            Collection<String> sections,
            Delegate to,
            Optional<SectionAccess> access,
            @Nullable LocalDate dueOn,
            AccountId by,
            Instant now) {
        boolean person = to.kind() == Delegate.Kind.PERSON;
        entities.createNativeQuery("""
                        insert into handover (contribution_id, sections, account_id, institution_id, access, due_on, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, contribution.value())
                .setParameter(2, String.join(" ", sections))
                .setParameter(3, person ? to.id() : null)
                .setParameter(4, person ? null : to.id())
                .setParameter(5, access.map(Enum::name).orElse(null))
                .setParameter(6, dueOn == null ? null : dueOn.toString())
                .setParameter(7, by.value())
                .setParameter(8, UtcConverter.toColumn(now))
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }
}
