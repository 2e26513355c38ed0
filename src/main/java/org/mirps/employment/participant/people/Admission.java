package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Role;

/** How somebody begins to work for a participant, or for the regional team: by a new account, or by the one that the person has. */
@ApplicationScoped
public class Admission {

    @Inject
    AccountRepository accounts;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountLinks links;

    @Inject
    AccountMails mails;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Somebody who is to work for a participant, or for the team where that is null. Of who has an account, only the address counts. */
    public record Newcomer(
            String email,
            String name,
            Language language,
            Set<Role> roles,
            @Nullable ParticipantCode participant) {}

    /**
     * @throws EmailNotPossible if it is no address
     * @throws EmailTaken if the person works there already, or did, or is the one who asks
     * @throws org.mirps.employment.participant.AddressJustTaken if somebody else invites the same person at this moment
     */
    public Membership admit(Newcomer newcomer) {
        String email = EmailRules.require(newcomer.email());
        Optional<Account> known = accounts.find(email);
        if (known.isEmpty()) {
            return accounts.add(new Account(
                            email,
                            PlainText.strip(newcomer.name()),
                            newcomer.language(),
                            newcomer.roles(),
                            newcomer.participant(),
                            clock.instant()))
                    .memberships()
                    .get(0);
        }
        boolean own = known.get().id().equals(currentUser.accountId()); // nobody lets themselves in somewhere
        if (own || known.get().membership(newcomer.participant()).isPresent()) {
            throw new EmailTaken(email);
        }
        return memberships.add(known.get(), newcomer.participant(), newcomer.roles());
    }

    /**
     * Tells who was just admitted. A link to choose a password is handed over only where nobody else has let them in before.
     *
     * @return what to hand over to them; empty if it goes to them by mail
     */
    public Optional<HandedLink> tell(Membership admitted) {
        boolean chosen = admitted.account().passwordHash().isPresent();
        return admitted.isOneOfSeveral() && (chosen || !mails.isOn()) ? mails.joined(admitted) : links.invite(admitted);
    }

    /** Both. */
    Optional<HandedLink> invite(Newcomer newcomer) {
        return tell(admit(newcomer));
    }
}
