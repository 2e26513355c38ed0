package org.mirps.employment.participant.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mirps.employment.participant.Account;

/** Whether somebody knows the password of an account. Each try is counted before it is looked at, so that nobody guesses. */
@ApplicationScoped
public class PasswordCheck {

    @Inject
    SignInTries tries;

    @Inject
    HashingTurns turns;

    /**
     * Looks at a password, in no transaction of the caller's.
     *
     * @param address network address of the caller
     * @return the account, if it is enabled and the password is its own
     * @throws SignInRefused if there were too many failures, of the account or from the address
     * @throws TooManyAtOnce if it was not looked at
     */
    public Optional<Account> check(String email, String password, String address) {
        tries.requireLeft(email, address); // who is locked out waits for nothing and keeps nobody waiting
        return turns.take(() -> {
            Optional<Account> account = tries.begin(email, address);
            if (!isRight(password, account)) {
                return Optional.empty();
            }
            tries.succeed(email);
            return account;
        });
    }

    private static boolean isRight(String password, Optional<Account> account) {
        String normalised = PasswordRules.normalised(password);
        return account.flatMap(Account::passwordHash)
                .map(hash -> PasswordHasher.verify(normalised, hash))
                .orElseGet(() -> PasswordHasher.verifyNobody(normalised));
    }
}
