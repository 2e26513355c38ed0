package org.mirps.employment.participant.signin;

import jakarta.inject.Inject;
import java.time.Duration;
import org.mirps.employment.audit.AuditLog;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.audit.Outcome;
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
    AuditLog log;

    @Inject
    PasswordCheck passwords;

    /**
     * Checks an e-mail address and a password. After five failures for an account or thirty from an address within fifteen minutes further
     * tries are refused unseen until the oldest is out of the window, however many come at once.
     *
     * @param address network address of the caller
     * @throws SignInRefused if wrong, disabled or throttled; the failure is recorded
     * @throws TooManyAtOnce if it was not looked at
     */
    @Permits({})
    @Audited(Matter.SIGN_IN)
    public Account signIn(String email, String password, String address) {
        return passwords.check(email, password, address).orElseThrow(() -> {
            // A refusal rolls back; and what was refused unseen leaves no line, so that nobody fills the log.
            log.writeAlone(Matter.SIGN_IN, "SignInDesk.signIn", Outcome.REFUSED, "email=" + AuditLog.oneLine(email));
            return SignInRefused.wrong();
        });
    }
}
