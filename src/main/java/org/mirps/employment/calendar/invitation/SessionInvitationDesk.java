package org.mirps.employment.calendar.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventNotPlanned;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.calendar.EventTimeOpen;
import org.mirps.employment.calendar.invitation.InvitationMails.Occasion;
import org.mirps.employment.calendar.reading.ics.InvitationFile;
import org.mirps.employment.mail.MailOff;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Inviting people to an event by mail, when a coordinator says so and after a look at whom: once, again when it has changed, and no longer. */
@UseCases
public class SessionInvitationDesk {

    private static final Logger LOG = Logger.getLogger(SessionInvitationDesk.class.getName());

    @Inject
    EventRepository events;

    @Inject
    InvitationRepository invitations;

    @Inject
    Guests guests;

    @Inject
    ParticipantRepository participants;

    @Inject
    InvitationMails mails;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress caller;

    @Inject
    BaseAddress base;

    @Inject
    Clock clock;

    /** Who could be invited, and who is. Throws NotFound. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public InvitationSheet sheet(EventId id, Language reader) {
        Event event = events.get(id);
        Map<AccountId, InvitationRepository.Held> held = invitations.of(id);
        Map<ParticipantCode, LocalizedText> names =
                participants.all().stream().collect(Collectors.toMap(Participant::code, Participant::name));
        return new InvitationSheet(
                event,
                outbox.isOn(),
                guests.of(event, held.keySet()).stream()
                        .map(member -> guest(
                                event,
                                member,
                                names,
                                Optional.ofNullable(held.get(member.account().id()))))
                        .toList(),
                mails.text(event, Occasion.INVITED, reader, "", base.text() + "/"));
    }

    /**
     * Invites those of them who can be invited and want mail; who holds an invitation already gets the event as it is now.
     *
     * @return how many people are written to
     * @throws MailOff if no mail is sent from here
     * @throws EventNotPlanned if it does not take place
     * @throws EventTimeOpen if it has no exact time
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public long send(EventId id, Set<AccountId> chosen) {
        requireMail();
        Event event = events.lock(id);
        event.requirePlanned();
        if (event.time().start().isEmpty()) {
            throw new EventTimeOpen(event.code());
        }
        Map<AccountId, InvitationRepository.Held> held = invitations.of(id);
        List<Account> to = guests.of(event, held.keySet()).stream()
                .map(Membership::account)
                .filter(account -> chosen.contains(account.id()))
                .filter(InvitationMails::wantsMail)
                .toList();
        send(event, to, account -> held.containsKey(account.id()) ? Occasion.CHANGED : Occasion.INVITED);
        log("invites " + to.size() + " people", event);
        return to.size();
    }

    /**
     * Calls all invitations off, whatever becomes of the event. Who was invited can be invited again.
     *
     * @return how many people are written to
     * @throws MailOff if no mail is sent from here
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public long callOff(EventId id) {
        requireMail();
        Event event = events.lock(id);
        Set<AccountId> held = invitations.of(id).keySet();
        List<Account> to = guests.of(event, held).stream()
                .map(Membership::account)
                .filter(account -> held.contains(account.id()))
                .toList();
        send(event, to, account -> Occasion.CALLED_OFF);
        log("calls invitations of " + to.size() + " people off", event);
        return to.size();
    }

    /** The event as a calendar file, to be handed over by other ways. Throws NotFound, and EventTimeOpen. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public String file(EventId id, Language language) {
        Event event = events.get(id);
        if (event.time().start().isEmpty()) {
            throw new EventTimeOpen(event.code());
        }
        return new InvitationFile(event, language, base.text() + "/").publish();
    }

    private void send(Event event, List<Account> to, Function<Account, Occasion> occasions) {
        Instant now = clock.instant();
        int sequence = invitations.nextSequence(event.id());
        for (Account guest : to) {
            Occasion occasion = occasions.apply(guest);
            mails.send(event, guest, occasion, sequence, now);
            invitations.keep(
                    event.id(),
                    guest.id(),
                    sequence,
                    event.sequence(),
                    occasion == Occasion.CALLED_OFF,
                    currentUser.accountId(),
                    now);
        }
    }

    private void requireMail() {
        if (!outbox.isOn()) {
            throw new MailOff();
        }
    }

    private static InvitationSheet.Guest guest(
            Event event,
            Membership member,
            Map<ParticipantCode, LocalizedText> names,
            Optional<InvitationRepository.Held> held) {
        Account account = member.account();
        return new InvitationSheet.Guest(
                account.id(),
                account.name(),
                account.email(),
                member.participant().map(names::get),
                InvitationMails.wantsMail(account),
                held.map(InvitationRepository.Held::sentAt),
                held.filter(one -> one.eventSequence() < event.sequence()).isPresent());
    }

    private void log(String what, Event event) {
        LOG.info(() -> "Event " + event.code() + " " + what + ", by account "
                + currentUser.accountId().value() + ", from " + caller.text());
    }
}
