package org.mirps.employment.participant.invitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.InstitutionRepository;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.invitation.InvitationLine.Outcome;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * What the database knows, for the list of the person who asks: a coordinator names participants by their codes, a focal point institutions
 * of the own one. Reads each once.
 */
@Dependent
class KnownAccounts implements InvitationGround {

    @Inject
    AccountRepository accounts;

    @Inject
    ParticipantRepository participants;

    @Inject
    InstitutionRepository institutions;

    @Inject
    CurrentUser currentUser;

    private @Nullable List<Participant> all;
    private @Nullable List<Institution> own;

    @Override
    public boolean hasAccount(String email) {
        return accounts.find(email).isPresent();
    }

    @Override
    public boolean isOf(String email, @Nullable ParticipantCode participant) {
        return accounts.find(email)
                .filter(account -> account.id().equals(currentUser.accountId())
                        || account.membership(participant).isPresent())
                .isPresent();
    }

    @Override
    public Place place(String typed) {
        return currentUser.has(Role.COORDINATOR) ? ofParticipant(typed) : ofInstitution(typed);
    }

    private Place ofParticipant(String typed) {
        List<Participant> known = all == null ? participants.all() : all;
        all = known;
        return known.stream()
                .filter(participant -> participant.code().value().equalsIgnoreCase(typed))
                .findFirst()
                .map(participant -> participant.isRetired()
                        ? Place.fault(Outcome.RETIRED)
                        : new Place(null, participant.code(), null))
                .orElseGet(() -> Place.fault(Outcome.NO_PARTICIPANT));
    }

    private Place ofInstitution(String typed) {
        ParticipantCode participant = currentUser.participant().orElseThrow(() -> new NotFound("own participant"));
        if (typed.isEmpty()) {
            return new Place(null, participant, null);
        }
        List<Institution> known = own == null ? institutions.of(participant) : own;
        own = known;
        String wanted = ListColumns.plain(typed);
        return known.stream()
                .filter(Institution::isActive)
                .filter(institution -> Stream.of(
                                institution.name().es(), institution.name().en())
                        .map(ListColumns::plain)
                        .anyMatch(wanted::equals))
                .findFirst()
                .map(institution -> new Place(null, participant, institution.id()))
                .orElseGet(() -> Place.fault(Outcome.NO_INSTITUTION));
    }

    @Override
    public long room(ParticipantCode participant) {
        return Limit.ACCOUNTS_OF_PARTICIPANT.most() - accounts.count(participant);
    }

    @Override
    public long room() {
        return Limit.ACCOUNTS.most() - accounts.count();
    }
}
