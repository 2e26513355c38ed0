package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.signin.HashingTurns;
import org.mirps.employment.participant.signin.PasswordHasher;
import org.mirps.employment.participant.signin.PasswordRules;
import org.mirps.employment.participant.signin.PasswordTooShort;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * The accounts of the demo, which share one password that everybody may know: not a use case of any person, so not on {@link AccountDesk}.
 * Outside demo mode both writing methods throw IllegalStateException.
 */
@ApplicationScoped
public class SampleAccounts {

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordRecords records;

    @Inject
    HashingTurns turns;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /** Whether there is an account with a password for each of these addresses. */
    @Transactional
    public boolean canSignIn(Collection<String> emails) {
        return emails.stream()
                .allMatch(email ->
                        accounts.find(email).flatMap(Account::passwordHash).isPresent());
    }

    /** Opens an account without a password, if there is none for the address. */
    @Transactional
    public void open(
            String email, String name, Language language, Set<Role> roles, @Nullable ParticipantCode participant) {
        requireDemo();
        if (accounts.find(email).isEmpty()) {
            accounts.add(new Account(email, name, language, roles, participant, clock.instant()));
        }
    }

    /** Gives these accounts one password, hashed once. Throws PasswordTooShort. Not within a transaction. */
    public void letIn(Collection<String> emails, String password) {
        requireDemo();
        if (password.length() < PasswordRules.SHORTEST) {
            throw new PasswordTooShort();
        }
        records.letIn(emails, turns.take(() -> PasswordHasher.hash(password)));
    }

    private void requireDemo() {
        if (!demo.isOn()) {
            throw new IllegalStateException("Sample accounts belong to the demo mode only");
        }
    }
}
