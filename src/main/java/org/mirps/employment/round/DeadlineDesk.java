package org.mirps.employment.round;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * The coordinators' work on deadlines: moving the due date of a round, giving single participants more time. Who looked at a page that is no
 * longer true gets {@link RoundChangedMeanwhile}.
 */
@UseCases
public class DeadlineDesk {

    @Inject
    RoundRepository rounds;

    @Inject
    Invitations invitations;

    @Inject
    RoundLog log;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Sets another due date for everybody, earlier or later.
     *
     * @throws RoundNotPossible if what was typed is no moment, or has no reason
     * @throws DueDateNotPossible if it is over already, or not after the opening
     * @throws RoundActNotPossible if the round is cancelled
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void moveDueDate(RoundCode code, DuePlan plan) {
        Round round = asSeen(code, plan);
        Instant due = due(round, plan);
        String reason = reason(plan);
        Instant before = round.dueAt();
        boolean ended = round.state(clock.instant()) == RoundState.ENDED;
        Map<ParticipantCode, Instant> own =
                log.taking(round).stream().collect(Collectors.toMap(Function.identity(), round::dueAt));
        round.moveDueDate(due, reason, currentUser.accountId(), clock.instant());
        own.entrySet().removeIf(one -> !ended && round.dueAt(one.getKey()).equals(one.getValue()));
        log.replaced(round, RoundAct.DUE_MOVED, own.keySet(), before.toString(), due.toString(), reason);
    }

    /**
     * Gives one participant of the round more time.
     *
     * @throws NotFound if it does not take part
     * @throws RoundNotPossible if what was typed is no moment, or has no reason
     * @throws DueDateNotPossible if it is over already, or not later than the due date of the round
     * @throws RoundActNotPossible if the round or the participant's part in it was ended by hand
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void extend(RoundCode code, ParticipantCode participant, DuePlan plan) {
        Round round = of(code, participant, plan);
        Instant until = due(round, plan);
        String reason = reason(plan);
        Instant before = round.dueAt(participant);
        round.extend(participant, until, reason, currentUser.accountId(), clock.instant());
        log.of(participant, round, RoundAct.EXTENDED, before.toString(), until.toString(), reason);
    }

    /**
     * Takes an extension back.
     *
     * @param plan its reason counts, its date does not
     * @throws NotFound if the participant does not take part
     * @throws RoundNotPossible if it has no reason
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void endExtension(RoundCode code, ParticipantCode participant, DuePlan plan) {
        Round round = of(code, participant, plan);
        String reason = reason(plan);
        Instant before = round.dueAt(participant);
        if (round.endExtension(participant, reason, currentUser.accountId(), clock.instant())) {
            log.of(
                    participant,
                    round,
                    RoundAct.EXTENSION_ENDED,
                    before.toString(),
                    round.dueAt().toString(),
                    reason);
        }
    }

    private Round asSeen(RoundCode code, DuePlan plan) {
        Round round = rounds.lock(code);
        if (plan.seen() != null) {
            round.requireSeen(plan.seen());
        }
        return round;
    }

    private Round of(RoundCode code, ParticipantCode participant, DuePlan plan) {
        Round round = asSeen(code, plan);
        if (!invitations.invited(round.id()).contains(participant)) {
            throw new NotFound("participant " + participant + " of round " + code);
        }
        return round;
    }

    private static Instant due(Round round, DuePlan plan) {
        List<PlanFault> faults = new ArrayList<>();
        Optional<Instant> due = plan.due().read("due", round.timeZone(), faults);
        new TypedReason(plan.reason()).check(faults);
        RoundNotPossible.unlessNone(faults);
        return due.orElseThrow();
    }

    private static String reason(DuePlan plan) {
        return new TypedReason(plan.reason()).read();
    }
}
