package org.mirps.employment.participant.role;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Logger;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.people.AccountMails;
import org.mirps.employment.participant.people.LastAdministrator;
import org.mirps.employment.participant.people.LookedAfter;
import org.mirps.employment.participant.people.RoleMissing;
import org.mirps.employment.participant.people.RoleNeedsParticipant;
import org.mirps.employment.participant.people.RoleRules;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Roles are given and taken: those of the regional team by administrators, several at once; whether somebody of a participant leads or
 * contributes by its focal points. It counts from the person's next request on, because roles are read afresh in each.
 */
@UseCases
public class RoleDesk {

    private static final Logger LOG = Logger.getLogger(RoleDesk.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    LookedAfter lookedAfter;

    @Inject
    RoleChange roles;

    @Inject
    AccountMails mails;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    /**
     * Gives a person these roles instead of those that they have, and tells them.
     *
     * @param seen those that were shown when these were chosen
     * @throws org.mirps.employment.shared.NotFound unless the person who asks looks after that account
     * @throws RoleMissing if it is none
     * @throws RoleNeedsParticipant if they are not for somebody of the team, or of a participant, as this is
     * @throws RolesChangedMeanwhile if the person has others by now than those that were shown
     * @throws OwnRole if it would end what lets the person who asks change roles
     * @throws LastAdministrator if nobody else could administer the installation
     * @throws LastFocalPoint if nobody else could speak for the participant
     */
    @Permits({Role.ADMINISTRATOR, Role.FOCAL_POINT})
    @Transactional
    public void change(AccountId id, Set<Role> seen, Set<Role> wanted) {
        accounts.lock(id);
        Account account = lookedAfter.get(id);
        RoleRules.require(wanted, account.participant().isEmpty());
        Set<Role> before = account.roles();
        if (before.equals(wanted)) {
            return;
        }
        if (!before.equals(seen)) {
            throw new RolesChangedMeanwhile(account.name());
        }
        requireLeft(account, wanted);
        roles.hold(account, wanted);
        mails.rolesChanged(account);
        LOG.info(() -> "Roles of account " + id.value() + ": " + EnumSet.copyOf(wanted) + " instead of "
                + EnumSet.copyOf(before) + ", by account "
                + currentUser.accountId().value() + ", from "
                + address.text());
    }

    private void requireLeft(Account account, Set<Role> wanted) {
        Role key = account.participant().isEmpty() ? Role.ADMINISTRATOR : Role.FOCAL_POINT;
        boolean taken = account.roles().contains(key) && !wanted.contains(key);
        if (!taken) {
            return;
        }
        if (account.id().equals(currentUser.accountId())) {
            throw new OwnRole();
        }
        if (key == Role.ADMINISTRATOR && !accounts.isAdministeredWithout(account.id())) {
            throw new LastAdministrator();
        }
        if (key == Role.FOCAL_POINT
                && !accounts.isLedWithout(account.id(), account.participant().orElseThrow())) {
            throw new LastFocalPoint();
        }
    }
}
