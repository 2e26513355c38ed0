package org.mirps.employment.participant.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;

/** The transactions of signing in, each short. A try counts as a failure from before it is looked at until it has turned out right. */
@ApplicationScoped
class SignInTries {

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /** @throws SignInRefused if there were too many failures; nothing is counted */
    @Transactional
    void requireLeft(String email, String address) {
        requireLeft(email, address, clock.instant());
    }

    /**
     * Counts a try, one after the other for each account and each address, on all nodes.
     *
     * @return the account that may sign in, if the password is right
     * @throws SignInRefused as {@link #requireLeft}
     */
    @Transactional
    Optional<Account> begin(String email, String address) {
        Instant now = clock.instant();
        accounts.closeGate(email, address);
        requireLeft(email, address, now);
        accounts.addFailure(email, address, now);
        return accounts.find(email).filter(Account::isEnabled);
    }

    /** It was right: nothing is held against the account any more. */
    @Transactional
    void succeed(String email) {
        accounts.forgetFailures(email);
        accounts.forgetFailuresBefore(clock.instant().minus(SignInDesk.WINDOW));
    }

    private void requireLeft(String email, String address, Instant now) {
        long[] failures = accounts.failuresSince(email, address, now.minus(SignInDesk.WINDOW));
        if (failures[0] >= SignInDesk.FAILURES_PER_ACCOUNT || failures[1] >= SignInDesk.FAILURES_PER_ADDRESS) {
            throw SignInRefused.throttled(SignInDesk.WINDOW.toMinutes());
        }
    }
}
