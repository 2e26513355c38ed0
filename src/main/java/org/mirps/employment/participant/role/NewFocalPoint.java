package org.mirps.employment.participant.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.people.AccountLinks;
import org.mirps.employment.participant.people.AccountMails;
import org.mirps.employment.participant.people.EmailRules;
import org.mirps.employment.participant.people.EmailTaken;
import org.mirps.employment.participant.people.HandedLink;
import org.mirps.employment.participant.people.NameMissing;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Role;

/** The account of who comes after a focal point. */
@ApplicationScoped
class NewFocalPoint {

    @Inject
    AccountRepository accounts;

    @Inject
    ParticipantRepository participants;

    @Inject
    RoleChange roles;

    @Inject
    AccountLinks links;

    @Inject
    AccountMails mails;

    @Inject
    Clock clock;

    /** That of somebody of the same participant, or a new one. Throws as {@link HandoverDesk#handOver}. */
    Account account(Successor successor, Account goes) {
        ParticipantCode participant = goes.participant().orElseThrow();
        AccountId known = successor.account();
        return known == null ? opened(successor, participant) : of(known, goes, participant);
    }

    private Account of(AccountId known, Account goes, ParticipantCode participant) {
        return accounts.find(known)
                .filter(account ->
                        account.participant().filter(participant::equals).isPresent())
                .filter(account -> account.isEnabled() && !account.id().equals(goes.id()))
                .orElseThrow(() -> new NotFound("successor " + known.value()));
    }

    private Account opened(Successor successor, ParticipantCode participant) {
        if (PlainText.isBlank(successor.name())) {
            throw new NameMissing();
        }
        String email = EmailRules.require(successor.email());
        if (accounts.find(email).isPresent()) {
            throw new EmailTaken(email);
        }
        return accounts.add(new Account(
                email,
                PlainText.strip(successor.name()),
                successor.language(),
                EnumSet.of(Role.FOCAL_POINT),
                participants.getActive(participant).code(),
                clock.instant()));
    }

    /** Gives the role and tells of it, by an invitation where the account is new. */
    Optional<HandedLink> welcome(Account comes, Successor successor) {
        if (successor.account() == null) {
            return links.invite(comes);
        }
        if (!comes.roles().contains(Role.FOCAL_POINT)) {
            roles.hold(comes, EnumSet.of(Role.FOCAL_POINT));
        }
        mails.rolesChanged(comes);
        return Optional.empty();
    }
}
