package org.mirps.employment.participant.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.people.AccountMails;
import org.mirps.employment.participant.people.Admission;
import org.mirps.employment.participant.people.HandedLink;
import org.mirps.employment.participant.people.NameMissing;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Role;

/** Who comes after a focal point. */
@ApplicationScoped
class NewFocalPoint {

    @Inject
    MembershipRepository memberships;

    @Inject
    ParticipantRepository participants;

    @Inject
    RoleChange roles;

    @Inject
    Admission admission;

    @Inject
    AccountMails mails;

    /** Somebody of the same participant, or who begins there. Throws as {@link HandoverDesk#handOver}. */
    Membership membership(Successor successor, Membership goes) {
        ParticipantCode participant = goes.participant().orElseThrow();
        MembershipId known = successor.known();
        return known == null ? admitted(successor, participant) : of(known, goes, participant);
    }

    private Membership of(MembershipId known, Membership goes, ParticipantCode participant) {
        return memberships
                .find(known)
                .filter(each -> each.participant().filter(participant::equals).isPresent())
                .filter(each -> each.isEnabled() && !each.id().equals(goes.id()))
                .orElseThrow(() -> new NotFound("successor " + known));
    }

    private Membership admitted(Successor successor, ParticipantCode participant) {
        if (PlainText.isBlank(successor.name())) {
            throw new NameMissing();
        }
        return admission.admit(new Admission.Newcomer(
                successor.email(),
                successor.name(),
                successor.language(),
                EnumSet.of(Role.FOCAL_POINT),
                participants.getActive(participant).code()));
    }

    /** Gives the role and tells of it; by an invitation where it is somebody new. */
    Optional<HandedLink> welcome(Membership comes, Successor successor) {
        if (successor.known() == null) {
            return admission.tell(comes);
        }
        if (!comes.has(Role.FOCAL_POINT)) {
            roles.hold(comes, EnumSet.of(Role.FOCAL_POINT));
        }
        mails.rolesChanged(comes);
        return Optional.empty();
    }
}
