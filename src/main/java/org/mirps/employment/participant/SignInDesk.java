package org.mirps.employment.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.UseCases;

/** Signing in: who is it, and is somebody guessing? */
@UseCases
public class SignInDesk {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int FAILURES_PER_ACCOUNT = 5;
    static final int FAILURES_PER_ADDRESS = 30;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /**
     * Checks an e-mail address and a password. After five failures for an account or thirty from an address within fifteen minutes further
     * tries are refused unseen until the oldest is out of the window.
     *
     * @param address network address of the caller
     * @throws SignInRefused if wrong, disabled or throttled; the failure is recorded
     */
    @Permits({})
    @Transactional(dontRollbackOn = SignInRefused.class)
    public Account signIn(String email, String password, String address) {
        Instant now = clock.instant();
        long[] failures = accounts.failuresSince(email, address, now.minus(WINDOW));
        if (failures[0] >= FAILURES_PER_ACCOUNT || failures[1] >= FAILURES_PER_ADDRESS) {
            throw SignInRefused.throttled(WINDOW.toMinutes());
        }
        Optional<Account> account = accounts.find(email).filter(Account::isEnabled);
        boolean right = account.flatMap(Account::passwordHash)
                .map(hash -> PasswordHasher.verify(password, hash))
                .orElseGet(() -> PasswordHasher.verifyNobody(password));
        if (!right) {
            accounts.addFailure(email, address, now);
            throw SignInRefused.wrong();
        }
        if (failures[0] > 0) {
            accounts.forgetFailures(email);
        }
        return account.orElseThrow();
    }
}
