package org.mirps.employment.participant.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.InstitutionClosed;
import org.mirps.employment.participant.InstitutionRepository;
import org.mirps.employment.participant.OwnAccount;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.Person;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * The accounts that somebody looks after. A coordinator opens those of focal points; a focal point opens those of the contributors of the
 * own government, and may disable any account of it; an administrator looks after those of the regional team, which {@link AccountDesk}
 * opens. Nobody disables the own account.
 */
@UseCases
public class PeopleDesk {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinks links;

    @Inject
    InstitutionRepository institutions;

    @Inject
    ParticipantRepository participants;

    @Inject
    LookedAfter lookedAfter;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Somebody to invite.
     *
     * @param participant whose focal point a coordinator invites; null and not asked for when a focal point invites
     * @param institution of the own government; null for none; not asked for when a coordinator invites
     */
    public record Invitation(
            String email,
            String name,
            Language language,
            @Nullable ParticipantCode participant,
            @Nullable InstitutionId institution) {}

    /** For a coordinator all focal points, for a focal point everybody of the own government, for an administrator the team; by name. */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR})
    @Transactional
    public List<Person> people() {
        List<Account> known = new ArrayList<>();
        if (currentUser.has(Role.COORDINATOR)) {
            known.addAll(accounts.with(Role.FOCAL_POINT));
        }
        if (currentUser.has(Role.ADMINISTRATOR)) {
            known.addAll(accounts.team());
        }
        if (currentUser.has(Role.FOCAL_POINT)) {
            known.addAll(accounts.of(own()));
        }
        return known.stream().map(Person::of).toList();
    }

    /**
     * Opens an account without a password: as a coordinator that of a focal point, as a focal point that of a contributor.
     *
     * @return the link by which the person chooses the password, valid once, for seven days; empty if it goes to them by mail
     * @throws EmailNotPossible if it is no address
     * @throws EmailTaken if the address has an account
     * @throws NotFound if there is no such participant, or the institution is not one of the own government
     * @throws org.mirps.employment.participant.ParticipantRetired if a coordinator invites the focal point of one that is retired
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Transactional
    public Optional<HandedLink> invite(Invitation invitation) {
        String email = EmailRules.require(invitation.email());
        if (accounts.find(email).isPresent()) {
            throw new EmailTaken(email);
        }
        Account account =
                accounts.add(currentUser.has(Role.COORDINATOR) ? focalPoint(invitation) : contributor(invitation));
        return links.invite(account);
    }

    /**
     * A new link for somebody who has lost theirs, or the password. The password that there is works until another is chosen. Those around
     * the account are told ({@link LinkNoticeDesk}).
     *
     * @return as {@link #invite}
     * @throws NotFound unless the person looks after them
     * @throws OwnAccount if it is their own
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR})
    @Transactional
    public Optional<HandedLink> newLink(AccountId id) {
        Account account = lookedAfter.get(id);
        if (!currentUser.has(Role.COORDINATOR) && account.roles().contains(Role.FOCAL_POINT)) {
            throw new NotPermitted();
        }
        requireOther(id);
        return links.renew(account);
    }

    /**
     * Ends what somebody can do, from their next request on.
     *
     * @throws NotFound unless the person looks after them
     * @throws OwnAccount if it is their own
     * @throws LastAdministrator if nobody else could administer the installation
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR})
    @Transactional
    public void disable(AccountId id) {
        requireOther(id);
        accounts.lock(id); // two who raise the epoch at once would give it the same number
        Account account = lookedAfter.get(id);
        if (account.roles().contains(Role.ADMINISTRATOR) && !accounts.isAdministeredWithout(id)) {
            throw new LastAdministrator();
        }
        account.disable();
    }

    /** Lets somebody in again. Throws NotFound as {@link #disable}. */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR})
    @Transactional
    public void enable(AccountId id) {
        accounts.lock(id);
        lookedAfter.get(id).enable();
    }

    /**
     * Says to which institution of the own government somebody belongs.
     *
     * @param institution null for none
     * @throws NotFound unless both are of the own government
     * @throws InstitutionClosed if people can join it no longer
     */
    @Permits(Role.FOCAL_POINT)
    @Transactional
    public void assign(AccountId id, @Nullable InstitutionId institution) {
        lookedAfter.get(id).join(open(institution));
    }

    private Account focalPoint(Invitation invitation) {
        ParticipantCode participant = invitation.participant();
        if (participant == null) {
            throw new RoleNeedsParticipant();
        }
        return account(
                invitation,
                Role.FOCAL_POINT,
                participants.getActive(participant).code());
    }

    private Account contributor(Invitation invitation) {
        Account account = account(invitation, Role.CONTRIBUTOR, own());
        account.join(open(invitation.institution()));
        return account;
    }

    private Account account(Invitation invitation, Role role, ParticipantCode participant) {
        return new Account(
                invitation.email(),
                invitation.name().strip(),
                invitation.language(),
                EnumSet.of(role),
                participant,
                clock.instant());
    }

    private @Nullable InstitutionId open(@Nullable InstitutionId id) {
        if (id != null && !institutions.get(id, own()).isActive()) {
            throw new InstitutionClosed();
        }
        return id;
    }

    private void requireOther(AccountId id) {
        if (id.equals(currentUser.accountId())) {
            throw new OwnAccount();
        }
    }

    private ParticipantCode own() {
        return currentUser.participant().orElseThrow(() -> new NotFound("own participant"));
    }
}
