package org.mirps.employment.participant.role;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.MembershipRepository;
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
    MembershipRepository memberships;

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

    @Inject
    Clock clock;

    /**
     * @throws NotFound unless it is a focal point whom the person looks after
     * @throws AlreadyHandedOver if somebody else came after this focal point before
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Transactional
    public HandoverPlan plan(MembershipId leaver) {
        Membership goes = focalPoint(leaver);
        ParticipantCode participant = goes.participant().orElseThrow();
        List<Person> candidates = memberships.of(participant).stream()
                .filter(each -> each.isEnabled() && !each.id().equals(leaver))
                .map(Person::of)
                .toList();
        return new HandoverPlan(Person.of(goes), participants.get(participant), isOwn(goes), candidates, mails.isOn());
    }

    /**
     * Who comes is a focal point from now on, or is invited as one; who goes is one no longer.
     *
     * @param stays whether who goes contributes from now on; else they work there no longer
     * @return the link of somebody who was invited, to hand over; empty if there is none, or if it goes to them by mail
     * @throws NotFound as {@link #plan}, or unless who comes is of the same participant and not disabled
     * @throws OwnAccount if who asks would not work there any more
     * @throws LastFocalPoint if a focal point asks, and none would be left who can sign in
     * @throws org.mirps.employment.participant.people.EmailNotPossible if who comes has no address
     * @throws org.mirps.employment.participant.people.EmailTaken if that person works there already, or did
     * @throws org.mirps.employment.participant.people.NameMissing if who comes has no name
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Audited(Matter.ROLE)
    @Transactional
    public Optional<HandedLink> handOver(MembershipId leaver, Successor successor, boolean stays) {
        lock(leaver, successor);
        Membership goes = focalPoint(leaver);
        if (!stays && isOwn(goes)) {
            throw new OwnAccount();
        }
        ParticipantCode participant = goes.participant().orElseThrow();
        Membership comes = newcomers.membership(successor, goes);
        boolean led = comes.account().passwordHash().isPresent() || memberships.isLedWithout(goes, participant);
        if (!led && !currentUser.has(Role.COORDINATOR)) {
            throw new LastFocalPoint();
        }
        Optional<HandedLink> link = newcomers.welcome(comes, successor);
        roles.hold(goes, EnumSet.of(Role.CONTRIBUTOR));
        goes.handOver(clock.instant());
        if (!stays) {
            goes.disable();
        }
        AccountId from = goes.account().id();
        AccountId to = comes.account().id();
        mails.handedOver(goes, comes.account().name(), stays);
        news.fire(new FocalPointHandedOver(participant, from, to));
        LOG.info(() ->
                "Focal point of " + participant.value() + ": account " + to.value() + " after account " + from.value()
                        + (stays ? ", which contributes" : ", which works there no longer")
                        + ", by account " + currentUser.accountId().value() + ", from " + address.text());
        return link;
    }

    /** Always in one order, so that two who hand over to each other do not wait for each other. */
    private void lock(MembershipId leaver, Successor successor) {
        Stream.of(Optional.of(leaver), Optional.ofNullable(successor.known()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(MembershipId::value))
                .forEach(memberships::lock);
    }

    private Membership focalPoint(MembershipId id) {
        Membership membership = memberships.find(id).orElseThrow(() -> new NotFound("membership " + id));
        if (!membership.has(Role.FOCAL_POINT) && membership.isHandedOver() && isConcerned(membership)) {
            throw new AlreadyHandedOver(membership.account().name());
        }
        if (!lookedAfter.get(id).has(Role.FOCAL_POINT)) {
            throw new NotFound("focal point " + id);
        }
        return membership;
    }

    private boolean isConcerned(Membership membership) {
        return currentUser.has(Role.COORDINATOR)
                || membership.participant().filter(currentUser::isOf).isPresent();
    }

    private boolean isOwn(Membership goes) {
        return goes.account().id().equals(currentUser.accountId());
    }
}
