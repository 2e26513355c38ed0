package org.mirps.employment.calendar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Invitations;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** Who takes part in an event: the focal points of those who take part in its rounds, or of all where it names none; and the regional team. */
@ApplicationScoped
class Guests {

    @Inject
    MembershipRepository memberships;

    @Inject
    ParticipantRepository participants;

    @Inject
    RoundRepository rounds;

    @Inject
    Invitations invitations;

    /**
     * Those who can sign in; participants in their order, then the team. Whoever takes part for several is one guest, of the first of them.
     *
     * @param held who is among them in any case
     */
    List<Membership> of(Event event, Collection<AccountId> held) {
        Set<ParticipantCode> taking = taking(event);
        List<Membership> focalPoints = memberships.with(Role.FOCAL_POINT);
        Map<AccountId, Membership> found = new LinkedHashMap<>();
        for (Participant participant : participants.all()) {
            focalPoints.stream()
                    .filter(Membership::isEnabled)
                    .filter(member -> member.participant()
                            .filter(participant.code()::equals)
                            .isPresent())
                    .filter(member -> taking.contains(participant.code())
                            || held.contains(member.account().id()))
                    .forEach(member -> found.putIfAbsent(member.account().id(), member));
        }
        memberships.team().stream()
                .filter(Membership::isEnabled)
                .filter(member -> !member.roles().equals(Set.of(Role.ADMINISTRATOR))
                        || held.contains(member.account().id()))
                .forEach(member -> found.putIfAbsent(member.account().id(), member));
        return List.copyOf(found.values());
    }

    private Set<ParticipantCode> taking(Event event) {
        Set<ParticipantCode> taking = new HashSet<>();
        List<Round> fed = event.rounds().stream()
                .flatMap(code -> rounds.find(code).stream())
                .filter(Round::isAnnounced)
                .toList();
        if (fed.isEmpty()) {
            participants.active().forEach(participant -> taking.add(participant.code()));
        }
        for (Round round : fed) {
            Set<ParticipantCode> invited = new HashSet<>(invitations.invited(round.id()));
            invited.removeAll(round.leftOut());
            taking.addAll(invited);
        }
        return taking;
    }
}
