package org.mirps.employment.participant.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.participant.InstitutionClosed;
import org.mirps.employment.participant.InstitutionRepository;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.MembershipRepository;
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
 * The people whom somebody looks after. A coordinator invites focal points; a focal point invites the contributors of the own government, and
 * may end what anybody does for it; an administrator looks after the regional team, which {@link AccountDesk} opens. What a person does for
 * others is not touched by that. Nobody ends what they do themselves.
 */
@UseCases
public class PeopleDesk {

    @Inject
    MembershipRepository memberships;

    @Inject
    Admission admission;

    @Inject
    AccountLinks links;

    @Inject
    AccountMails mails;

    @Inject
    Outbox outbox;

    @Inject
    InstitutionRepository institutions;

    @Inject
    ParticipantRepository participants;

    @Inject
    LookedAfter lookedAfter;

    @Inject
    CurrentUser currentUser;

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
        Map<MembershipId, Person> known = new LinkedHashMap<>();
        if (currentUser.has(Role.COORDINATOR)) {
            put(known, memberships.with(Role.FOCAL_POINT));
            put(known, memberships.endedByHandover());
        }
        if (currentUser.has(Role.ADMINISTRATOR)) {
            put(known, memberships.team());
        }
        if (currentUser.has(Role.FOCAL_POINT)) {
            put(known, memberships.of(own()));
        }
        Set<AccountId> unreached = outbox.unreached(known.values().stream()
                .filter(person -> person.state() == Person.State.INVITED)
                .map(Person::account)
                .toList());
        return known.values().stream()
                .map(person -> person.state() == Person.State.INVITED && unreached.contains(person.account())
                        ? person.unreached()
                        : person)
                .toList();
    }

    private static void put(Map<MembershipId, Person> known, List<Membership> found) {
        found.forEach(each -> known.put(each.id(), Person.of(each)));
    }

    /**
     * Lets somebody in: a coordinator a focal point, a focal point a contributor. Who has an account keeps it; for others one is opened,
     * without a password.
     *
     * @return the link by which the person chooses the password, valid once, for seven days; empty if they are told by mail
     * @throws EmailNotPossible if it is no address
     * @throws EmailTaken if the person works there already, or did
     * @throws NotFound if there is no such participant, or the institution is not one of the own government
     * @throws org.mirps.employment.participant.ParticipantRetired if a coordinator invites the focal point of one that is retired
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Audited(Matter.ACCOUNT)
    @Transactional
    public Optional<HandedLink> invite(Invitation invitation) {
        return admission.tell(currentUser.has(Role.COORDINATOR) ? focalPoint(invitation) : contributor(invitation));
    }

    /**
     * A new link for somebody who has lost theirs, or the password. The password that there is works until another is chosen. Those around
     * the account are told ({@link LinkNoticeDesk}).
     *
     * @return as {@link #invite}
     * @throws NotFound unless the person looks after them
     * @throws OwnAccount if it is their own
     * @throws LinkOfOthers if it would be handed to somebody who does not look after all that they work for
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR})
    @Audited(Matter.LINK)
    @Transactional
    public Optional<HandedLink> newLink(MembershipId id) {
        Membership membership = lookedAfter.get(id);
        if (!currentUser.has(Role.COORDINATOR) && membership.has(Role.FOCAL_POINT)) {
            throw new NotPermitted();
        }
        requireOther(membership);
        if (!mails.isOn() && !lookedAfter.includesAllOf(membership)) {
            throw new LinkOfOthers();
        }
        return links.renew(membership.account());
    }

    /**
     * Ends what somebody does there, from their next request on. What they do for others goes on.
     *
     * @throws NotFound unless the person looks after them
     * @throws OwnAccount if it is their own
     * @throws LastAdministrator if nobody else could administer the installation
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR})
    @Audited(Matter.ACCOUNT)
    @Transactional
    public void disable(MembershipId id) {
        memberships.lock(id);
        Membership membership = lookedAfter.get(id);
        requireOther(membership);
        if (membership.has(Role.ADMINISTRATOR) && !memberships.isAdministeredWithout(membership)) {
            throw new LastAdministrator();
        }
        membership.disable();
    }

    /** Lets somebody in again. Throws NotFound as {@link #disable}. */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR})
    @Audited(Matter.ACCOUNT)
    @Transactional
    public void enable(MembershipId id) {
        memberships.lock(id);
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
    @Audited(Matter.ACCOUNT)
    @Transactional
    public void assign(MembershipId id, @Nullable InstitutionId institution) {
        lookedAfter.get(id).join(open(institution));
    }

    private Membership focalPoint(Invitation invitation) {
        ParticipantCode participant = invitation.participant();
        if (participant == null) {
            throw new RoleNeedsParticipant();
        }
        return admission.admit(newcomer(
                invitation,
                Role.FOCAL_POINT,
                participants.getActive(participant).code()));
    }

    private Membership contributor(Invitation invitation) {
        InstitutionId institution = open(invitation.institution());
        Membership membership = admission.admit(newcomer(invitation, Role.CONTRIBUTOR, own()));
        membership.join(institution);
        return membership;
    }

    private static Admission.Newcomer newcomer(Invitation invitation, Role role, ParticipantCode participant) {
        return new Admission.Newcomer(
                invitation.email(), invitation.name(), invitation.language(), EnumSet.of(role), participant);
    }

    private @Nullable InstitutionId open(@Nullable InstitutionId id) {
        if (id != null && !institutions.get(id, own()).isActive()) {
            throw new InstitutionClosed();
        }
        return id;
    }

    private void requireOther(Membership membership) {
        if (membership.account().id().equals(currentUser.accountId())) {
            throw new OwnAccount();
        }
    }

    private ParticipantCode own() {
        return currentUser.participant().orElseThrow(() -> new NotFound("own participant"));
    }
}
