package org.mirps.employment.participant.signin;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.mirps.employment.participant.Account;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.UseCases;

/** Signing in: who is it, and is somebody guessing? */
@UseCases
public class SignInDesk {

    static final Duration WINDOW = Duration.ofMinutes(15);
    public static final int FAILURES_PER_ACCOUNT = 5;
    static final int FAILURES_PER_ADDRESS = 30;

    @Inject
    SignInTries tries;

    @Inject
    HashingTurns turns;

    /**
     * Checks an e-mail address and a password. After five failures for an account or thirty from an address within fifteen minutes further
     * tries are refused unseen until the oldest is out of the window, however many come at once.
     *
     * @param address network address of the caller
     * @throws SignInRefused if wrong, disabled or throttled; the failure is recorded
     * @throws TooManyAtOnce if it was not looked at
     */
    @Permits({})
    public Account signIn(String email, String password, String address) {
        tries.requireLeft(email, address); // who is locked out waits for nothing and keeps nobody waiting
        return turns.take(() -> {
            Optional<Account> account = tries.begin(email, address);
            if (!isRight(password, account)) {
                throw SignInRefused.wrong();
            }
            tries.succeed(email);
            return account.orElseThrow();
        });
    }

    private static boolean isRight(String password, Optional<Account> account) {
        String normalised = PasswordRules.normalised(password);
        return account.flatMap(Account::passwordHash)
                .map(hash -> PasswordHasher.verify(normalised, hash))
                .orElseGet(() -> PasswordHasher.verifyNobody(normalised));
    }
}
