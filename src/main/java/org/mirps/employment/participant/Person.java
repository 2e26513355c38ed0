package org.mirps.employment.participant;

import java.util.Optional;
import java.util.Set;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * Somebody with an account, as those see it who opened it.
 *
 * @param participant empty for the regional team
 */
public record Person(
        AccountId id,
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
        DISABLED
    }

    public static Person of(Account account) {
        State open = account.passwordHash().isPresent() ? State.ACTIVE : State.INVITED;
        return new Person(
                account.id(),
                account.email(),
                account.name(),
                account.roles(),
                account.participant(),
                account.institution(),
                account.isEnabled() ? open : State.DISABLED);
    }
}
