package org.mirps.employment.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** People and forms for tests under Arquillian. */
@ApplicationScoped
public class TestPeople {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Clock clock;

    /** An account for these words, the same one each time. */
    @Transactional
    public AccountId person(String name, Role role, @Nullable String participant) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@rounds.example";
        ParticipantCode of = participant == null ? null : new ParticipantCode(participant);
        return accounts.find(email)
                .orElseGet(() ->
                        accounts.add(new Account(email, name, Language.ES, EnumSet.of(role), of, clock.instant())))
                .id();
    }

    /** Id of the newest version of a shipped form. */
    @Transactional
    public long form(String formId) {
        return entities.createQuery("select max(f.id) from FormVersion f where f.formId = :formId", Long.class)
                .setParameter("formId", formId)
                .getSingleResult();
    }
}
