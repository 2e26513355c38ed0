package org.mirps.employment.participant.role;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.OwnAccount;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.Person;
import org.mirps.employment.participant.people.AccountMails;
import org.mirps.employment.participant.people.HandedLink;
import org.mirps.employment.participant.people.LookedAfter;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * One focal point goes and another comes, in one act: a coordinator does it for everybody, a focal point for the own participant. What was
 * given to who goes moves over ({@link FocalPointHandedOver}).
 */
@UseCases
public class HandoverDesk {

    private static final Logger LOG = Logger.getLogger(HandoverDesk.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    ParticipantRepository participants;

    @Inject
    LookedAfter lookedAfter;

    @Inject
    NewFocalPoint newcomers;

    @Inject
    RoleChange roles;

    @Inject
    AccountMails mails;

    @Inject
    Event<FocalPointHandedOver> news;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    /** @throws NotFound unless it is a focal point whom the person looks after */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Transactional
    public HandoverPlan plan(AccountId leaver) {
        Account goes = focalPoint(leaver);
        ParticipantCode participant = goes.participant().orElseThrow();
        List<Person> candidates = accounts.of(participant).stream()
                .filter(account -> account.isEnabled() && !account.id().equals(leaver))
                .map(Person::of)
                .toList();
        return new HandoverPlan(
                Person.of(goes), participants.get(participant), isOwn(leaver), candidates, mails.isOn());
    }

    /**
     * Who comes is a focal point from now on, or is invited as one; who goes is one no longer.
     *
     * @param stays whether who goes contributes from now on; else the account is disabled
     * @return the link of somebody who was invited, to hand over; empty if there is none, or if it goes to them by mail
     * @throws NotFound as {@link #plan}, or unless who comes is of the same participant and not disabled
     * @throws OwnAccount if it would disable the account of who asks
     * @throws LastFocalPoint if a focal point asks, and none would be left who can sign in
     * @throws org.mirps.employment.participant.people.EmailNotPossible if who comes has no address
     * @throws org.mirps.employment.participant.people.EmailTaken if the address has an account
     * @throws org.mirps.employment.participant.people.NameMissing if who comes has no name
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Transactional
    public Optional<HandedLink> handOver(AccountId leaver, Successor successor, boolean stays) {
        lock(leaver, successor);
        Account goes = focalPoint(leaver);
        if (!stays && isOwn(leaver)) {
            throw new OwnAccount();
        }
        ParticipantCode participant = goes.participant().orElseThrow();
        Account comes = newcomers.account(successor, goes);
        boolean led = comes.passwordHash().isPresent() || accounts.isLedWithout(leaver, participant);
        if (!led && !currentUser.has(Role.COORDINATOR)) {
            throw new LastFocalPoint();
        }
        Optional<HandedLink> link = newcomers.welcome(comes, successor);
        roles.hold(goes, EnumSet.of(Role.CONTRIBUTOR));
        if (!stays) {
            goes.disable();
        }
        mails.handedOver(goes, comes.name(), stays);
        news.fire(new FocalPointHandedOver(participant, leaver, comes.id()));
        LOG.info(() -> "Focal point of " + participant.value() + ": account "
                + comes.id().value() + " after account " + leaver.value()
                + (stays ? ", which contributes" : ", which is disabled")
                + ", by account " + currentUser.accountId().value() + ", from " + address.text());
        return link;
    }

    /** Always in one order, so that two who hand over to each other do not wait for each other. */
    private void lock(AccountId leaver, Successor successor) {
        Stream.of(Optional.of(leaver), Optional.ofNullable(successor.account()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(AccountId::value))
                .forEach(accounts::lock);
    }

    private Account focalPoint(AccountId id) {
        Account account = lookedAfter.get(id);
        if (!account.roles().contains(Role.FOCAL_POINT)) {
            throw new NotFound("focal point " + id.value());
        }
        return account;
    }

    private boolean isOwn(AccountId id) {
        return id.equals(currentUser.accountId());
    }
}
