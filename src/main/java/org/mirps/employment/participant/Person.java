package org.mirps.employment.participant;

import java.util.Optional;
import java.util.Set;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * Somebody who works for a participant, or for the regional team, as those see it who look after that.
 *
 * @param participant empty for the regional team
 */
public record Person(
        MembershipId id,
        AccountId account,
        String email,
        String name,
        Set<Role> roles,
        Optional<ParticipantCode> participant,
        Optional<InstitutionId> institution,
        State state) {

    /** Whether the person can sign in. */
    public enum State {
        ACTIVE,
        /** Has not chosen a password yet. */
        INVITED,
        /** The same, and the last mail with a link did not go out. */
        UNREACHED,
        DISABLED,
        /** An administrator has closed the account as a whole. */
        CLOSED
    }

    /** Whether the person may act there, now or once they have a password. */
    public boolean isEnabled() {
        return state != State.DISABLED && state != State.CLOSED;
    }

    /** The same, where mail says that it does not reach them. */
    public Person unreached() {
        return new Person(id, account, email, name, roles, participant, institution, State.UNREACHED);
    }

    public static Person of(Membership membership) {
        Account account = membership.account();
        return new Person(
                membership.id(),
                account.id(),
                account.email(),
                account.name(),
                membership.roles(),
                membership.participant(),
                membership.institution(),
                state(membership, account));
    }

    private static State state(Membership membership, Account account) {
        if (account.isClosed()) {
            return State.CLOSED;
        }
        if (!membership.isEnabled()) {
            return State.DISABLED;
        }
        return account.passwordHash().isPresent() ? State.ACTIVE : State.INVITED;
    }
}
