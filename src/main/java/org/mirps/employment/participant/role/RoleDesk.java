package org.mirps.employment.participant.role;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Logger;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.participant.people.AccountMails;
import org.mirps.employment.participant.people.LastAdministrator;
import org.mirps.employment.participant.people.LookedAfter;
import org.mirps.employment.participant.people.RoleMissing;
import org.mirps.employment.participant.people.RoleNeedsParticipant;
import org.mirps.employment.participant.people.RoleRules;
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
    MembershipRepository memberships;

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
    @Audited(Matter.ROLE)
    @Transactional
    public void change(MembershipId id, Set<Role> seen, Set<Role> wanted) {
        memberships.lock(id);
        Membership membership = lookedAfter.get(id);
        RoleRules.require(wanted, membership.participant().isEmpty());
        Set<Role> before = membership.roles();
        if (before.equals(wanted)) {
            return;
        }
        if (!before.equals(seen)) {
            throw new RolesChangedMeanwhile(membership.account().name());
        }
        requireLeft(membership, wanted);
        roles.hold(membership, wanted);
        mails.rolesChanged(membership);
        LOG.info(() ->
                "Roles of account " + membership.account().id().value() + ": " + EnumSet.copyOf(wanted) + " instead of "
                        + EnumSet.copyOf(before) + ", by account "
                        + currentUser.accountId().value() + ", from "
                        + address.text());
    }

    private void requireLeft(Membership membership, Set<Role> wanted) {
        Role key = membership.participant().isEmpty() ? Role.ADMINISTRATOR : Role.FOCAL_POINT;
        boolean taken = membership.has(key) && !wanted.contains(key);
        if (!taken) {
            return;
        }
        if (membership.account().id().equals(currentUser.accountId())) {
            throw new OwnRole();
        }
        if (key == Role.ADMINISTRATOR && !memberships.isAdministeredWithout(membership)) {
            throw new LastAdministrator();
        }
        if (key == Role.FOCAL_POINT
                && !memberships.isLedWithout(
                        membership, membership.participant().orElseThrow())) {
            throw new LastFocalPoint();
        }
    }
}
