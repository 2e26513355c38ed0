package org.mirps.employment.presentation.workspace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.calendar.Countdown;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.practice.commitment.CommitmentCounts;
import org.mirps.employment.practice.commitment.RoundCommitments;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * A session as those see it who take part in it, and the choice of its decks. Whoever prepares a session chooses them; those of a round are
 * shown in the sessions that work with it. Every method throws NotFound for an event or a deck that is not there.
 */
@UseCases
public class SessionDesk {

    private static final Logger LOG = Logger.getLogger(SessionDesk.class.getName());

    @Inject
    EventRepository events;

    @Inject
    WorkspaceRepository workspaces;

    @Inject
    RoundCommitments commitments;

    @Inject
    CurrentUser user;

    @Inject
    CallerAddress caller;

    @Inject
    Clock clock;

    /**
     * What the session has for who asks. The regional team sees the decks and how far every participant is; participants see who takes part,
     * their own contribution and their own people, and how to follow what is shown in the room. Five statements or so, and no transaction.
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER})
    public SessionWorkspace workspace(EventId id) {
        Event event = events.read(id);
        Instant now = clock.instant();
        List<WorkspaceRepository.Taking> taking = workspaces.taking(event.rounds());
        List<WorkspaceRepository.Guest> guests = workspaces.guests(id);
        boolean takingPart = isOfTeam() || taking.stream().anyMatch(one -> user.isOf(one.code()));
        List<SessionWorkspace.WorkedWith> worked = rounds(taking, now);
        Countdown countdown = Countdown.of(event.time(), now);
        boolean toCome = !countdown.isOver() && !countdown.isToday();
        return new SessionWorkspace(
                event,
                countdown,
                takingPart,
                worked,
                takingPart ? decks(id, now) : List.of(),
                takingPart ? parties(taking, guests) : List.of(),
                user.has(Role.COORDINATOR) ? names(guests, Optional.empty()) : List.of(),
                takingPart && !toCome ? followedUp(worked) : Map.of(),
                guests.stream()
                        .filter(guest -> guest.account().equals(user.accountId()))
                        .map(WorkspaceRepository.Guest::sentAt)
                        .findFirst());
    }

    private Map<RoundCode, CommitmentCounts> followedUp(List<SessionWorkspace.WorkedWith> rounds) {
        Map<RoundCode, CommitmentCounts> counts = new LinkedHashMap<>();
        for (SessionWorkspace.WorkedWith round : rounds) {
            CommitmentCounts total = commitments.of(round.code()).total();
            if (total.all() > 0) {
                counts.put(round.code(), total);
            }
        }
        return counts;
    }

    /** Participants learn of a deck when they can follow it. */
    private List<SessionDeck> decks(EventId id, Instant now) {
        return workspaces.chosen(id, now).stream()
                .filter(deck -> isOfTeam() || deck.follow().isPresent())
                .toList();
    }

    private static List<SessionWorkspace.WorkedWith> rounds(List<WorkspaceRepository.Taking> taking, Instant now) {
        return taking.stream()
                .map(one -> new SessionWorkspace.WorkedWith(
                        one.round(), one.title(), !now.isBefore(one.opensAt()) && now.isBefore(one.dueAt())))
                .distinct()
                .sorted(Comparator.comparing(round -> round.code().value()))
                .toList();
    }

    private List<SessionParty> parties(
            List<WorkspaceRepository.Taking> taking, List<WorkspaceRepository.Guest> guests) {
        return taking.stream()
                .collect(groupingBy(WorkspaceRepository.Taking::code, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ofOne -> party(ofOne, guests))
                .toList();
    }

    private SessionParty party(List<WorkspaceRepository.Taking> ofOne, List<WorkspaceRepository.Guest> guests) {
        WorkspaceRepository.Taking first = ofOne.get(0);
        boolean own = user.isOf(first.code());
        return new SessionParty(
                first.code(),
                first.name(),
                own,
                own || isOfTeam()
                        ? ofOne.stream()
                                .map(one -> new SessionParty.Answer(one.round(), one.status()))
                                .toList()
                        : List.of(),
                own || user.has(Role.COORDINATOR) ? names(guests, Optional.of(first.code())) : List.of());
    }

    private static List<String> names(List<WorkspaceRepository.Guest> guests, Optional<ParticipantCode> of) {
        return guests.stream()
                .filter(guest -> guest.of().equals(of))
                .map(WorkspaceRepository.Guest::name)
                .toList();
    }

    private boolean isOfTeam() {
        return user.has(Role.COORDINATOR) || user.has(Role.ANALYST) || user.has(Role.PRESENTER);
    }

    /** The decks of a session, and those that could be shown in it. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    public DeckChoice choice(EventId id) {
        Event event = events.read(id);
        Instant now = clock.instant();
        return new DeckChoice(
                event,
                workspaces.chosen(id, now),
                workspaces.others(id, event.rounds(), now),
                rounds(workspaces.taking(event.rounds()), now));
    }

    /**
     * Shows a deck in a session. Choosing it twice changes nothing.
     *
     * @throws org.mirps.employment.calendar.EventNotPlanned if the session was merged, split or cancelled
     * @throws DeckOfAnotherRound if the session does not work with its round
     * @throws org.mirps.employment.shared.LimitReached if the session has as many as it may have
     */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void choose(EventId id, DeckId deck) {
        Event event = events.lock(id);
        event.requirePlanned();
        Instant now = clock.instant();
        SessionDeck wanted = workspaces.deck(deck, now).orElseThrow(() -> new NotFound("deck " + deck));
        if (!event.rounds().contains(wanted.round())) {
            throw new DeckOfAnotherRound();
        }
        if (workspaces.chosen(id, now).contains(wanted)) {
            return;
        }
        workspaces.requireRoom(id);
        AccountId by = user.accountId();
        workspaces.choose(id, deck, by, now);
        log("shows deck " + deck, event);
    }

    /** Shows a deck in a session no more; it stays a deck of its round, and can be chosen again. Taking out what is not there changes nothing. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void takeOut(EventId id, DeckId deck) {
        Event event = events.lock(id);
        if (workspaces.leave(id, deck)) {
            log("shows deck " + deck + " no more", event);
        }
    }

    private void log(String what, Event event) {
        LOG.info(() -> "Event " + event.code() + " " + what + ", by account "
                + user.accountId().value() + ", from " + caller.text());
    }
}
