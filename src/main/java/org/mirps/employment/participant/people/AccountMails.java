package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.mail.Mail;
import org.mirps.employment.mail.MailKind;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.mail.Recipient;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Texts;

/** What people are written about their own account, in their language; only where mail is sent. */
@ApplicationScoped
public class AccountMails {

    @Inject
    Outbox outbox;

    @Inject
    ParticipantRepository participants;

    @Inject
    CurrentUser currentUser;

    /** Whether links travel by mail, to their owners alone. */
    public boolean isOn() {
        return outbox.isOn();
    }

    /** Who invites to what, and the link to choose a password. */
    MailText invitation(Membership membership) {
        Account account = membership.account();
        Texts words = words(account);
        return MailText.in(account.language(), words.get("mail.invitation.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.invitation.text", currentUser.name(), role(membership, words)))
                .button(words.get("mail.button.choosePassword"), MailText.ONE_TIME_LINK)
                .paragraph(words.get("mail.invitation.after", account.email()))
                .small(words.get("mail.text.linkForDays", AccountLinks.LIFE.toDays()));
    }

    /**
     * That the person works for somebody else too, with the account that they have.
     *
     * @return what to hand over to them; empty if it goes to them by mail
     */
    Optional<HandedLink> joined(Membership membership) {
        Account account = membership.account();
        Texts words = words(account);
        MailText text = MailText.in(account.language(), words.get("mail.joined.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.joined.text", currentUser.name(), role(membership, words)))
                .paragraph(words.get("mail.joined.how", account.email()))
                .small(words.get("mail.rolesChanged.question"));
        if (!isOn()) {
            return Optional.of(new HandedLink("", account.email(), text));
        }
        put(MailKind.ROLES_CHANGED, account, text);
        return Optional.empty();
    }

    /** That somebody made a new link, and the link. */
    MailText renewal(Account account) {
        Texts words = words(account);
        return MailText.in(account.language(), words.get("mail.newLink.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.newLink.text", currentUser.name()))
                .button(words.get("mail.button.choosePassword"), MailText.ONE_TIME_LINK)
                .small(words.get("mail.text.linkForDays", AccountLinks.LIFE.toDays()))
                .small(words.get("mail.text.untilUsed"));
    }

    /** The link that the person, or somebody who says so, has asked for. */
    void reset(Account account) {
        Texts words = words(account);
        MailText text = MailText.in(account.language(), words.get("mail.reset.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.reset.text", account.email()))
                .button(words.get("mail.button.choosePassword"), MailText.ONE_TIME_LINK)
                .small(words.get("mail.text.linkForHours", AccountLinks.LIFE_OF_RESET.toHours()))
                .small(words.get("mail.reset.care"));
        put(MailKind.RESET, account, text);
    }

    void passwordChanged(Account account) {
        if (!isOn()) {
            return;
        }
        Texts words = words(account);
        MailText text = MailText.in(account.language(), words.get("mail.passwordChanged.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.passwordChanged.text", account.email()))
                .small(words.get("mail.text.notYou"));
        put(MailKind.PASSWORD_CHANGED, account, text);
    }

    /** To the address that the person wants: is it theirs? */
    void confirmAddress(Account account) {
        Texts words = words(account);
        String wanted = account.emailWanted().orElseThrow();
        MailText text = MailText.in(account.language(), words.get("mail.confirmAddress.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.confirmAddress.text", account.email(), wanted))
                .button(words.get("mail.button.confirmAddress"), MailText.ONE_TIME_LINK)
                .small(words.get("mail.text.linkForHours", AccountLinks.LIFE_OF_RESET.toHours()))
                .small(words.get("mail.text.ignore"));
        outbox.put(Mail.of(MailKind.ADDRESS_CONFIRM, to(account, wanted), text));
    }

    /** To the address that the account had. */
    void addressChanged(Account account, String before) {
        if (!isOn()) {
            return;
        }
        Texts words = words(account);
        MailText text = MailText.in(account.language(), words.get("mail.addressChanged.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.addressChanged.text", before, account.email()))
                .small(words.get("mail.text.notYou"));
        outbox.put(Mail.of(MailKind.ADDRESS_CHANGED, to(account, before), text));
    }

    /** Which roles the person has there now. */
    public void rolesChanged(Membership membership) {
        if (!isOn()) {
            return;
        }
        Account account = membership.account();
        Texts words = words(account);
        MailText text = MailText.in(account.language(), words.get("mail.rolesChanged.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.rolesChanged.text", currentUser.name(), role(membership, words)))
                .small(words.get("mail.rolesChanged.question"));
        put(MailKind.ROLES_CHANGED, account, text);
    }

    /** To a focal point after whom somebody else comes. @param stays as a contributor; else the person works there no longer */
    public void handedOver(Membership membership, String successor, boolean stays) {
        if (!isOn()) {
            return;
        }
        Account account = membership.account();
        Texts words = words(account);
        String participant = membership
                .participant()
                .map(code -> participants.get(code).name().in(account.language()))
                .orElse("");
        MailText text = MailText.in(account.language(), words.get("mail.handedOver.subject"))
                .paragraph(words.get("mail.text.greeting", account.name()))
                .paragraph(words.get("mail.handedOver.text", currentUser.name(), successor, participant))
                .paragraph(words.get(stays ? "mail.handedOver.stays" : "mail.handedOver.disabled", participant))
                .small(words.get("mail.rolesChanged.question"));
        put(MailKind.ROLES_CHANGED, account, text);
    }

    void put(MailKind kind, Account account, MailText text) {
        outbox.put(Mail.of(kind, to(account, account.email()), text));
    }

    private static Recipient to(Account account, String address) {
        return new Recipient(account.id(), address, account.name(), account.language());
    }

    /** Such as "Punto focal, Guatemala". */
    private String role(Membership membership, Texts words) {
        Account account = membership.account();
        String roles = membership.roles().stream()
                .sorted()
                .map(role -> words.get("Role." + role))
                .collect(Collectors.joining(", "));
        return membership
                .participant()
                .map(code -> roles + ", " + participants.get(code).name().in(account.language()))
                .orElse(roles);
    }

    private static Texts words(Account account) {
        return Texts.of("participant", account.language());
    }
}
