package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mirps.employment.participant.AccountRepository;

/** Start-up's way to the set-up link: not a use case of any person, so not on {@link AccountDesk}. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    AccountDesk desk;

    @Inject
    AccountRepository accounts;

    /** Whether there is no account at all. */
    @Transactional
    public boolean isMissing() {
        return accounts.isEmpty();
    }

    /** A new token for {@code setup.xhtml}, if there is no account at all. */
    public Optional<String> setUpToken() {
        return Optional.ofNullable(desk.setUpTokenIfEmpty());
    }
}
