package org.mirps.employment.round;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * What becomes of a round: every step of it can be taken back. Each is a line in the log, with who and why. {@code seen} is
 * {@link Round#changes} when the page was opened. Common refusals: NotFound, {@link RoundChangedMeanwhile}, {@link RoundActNotPossible};
 * with a reason or texts, {@link RoundNotPossible}.
 */
@UseCases
public class RoundLifeDesk {

    @Inject
    RoundRepository rounds;

    @Inject
    Invitations invitations;

    @Inject
    RoundActRepository lines;

    @Inject
    RoundLog log;

    @Inject
    Clock clock;

    /** What was done with it, the newest first; what was done with its due date before this log knew of it stands on the page of deadlines. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<RoundLine> history(RoundCode code) {
        return lines.of(code);
    }

    /** Which rounds were deleted, by whom and why, the newest first. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<RoundLine> deleted() {
        return lines.deleted();
    }

    /** Gives a round other titles, at any time. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void rename(RoundCode code, int seen, @Nullable String titleEs, @Nullable String titleEn) {
        Round round = asSeen(code, seen);
        LocalizedText title = PlanCheck.titles(titleEs, titleEn);
        if (!title.equals(round.title())) {
            String before = both(round);
            round.rename(title, clock.instant());
            log.replaced(round, RoundAct.RENAMED, before, both(round), "");
        }
    }

    /**
     * Moves the opening of a round that has not opened; a moment that is past opens it at once.
     *
     * @throws DueDateNotPossible if the round would be due before
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void moveOpening(RoundCode code, int seen, TypedMoment opens, TypedReason reason) {
        Round round = asSeen(code, seen);
        RoundAct.OPENING_MOVED.require(round.state(clock.instant()));
        List<PlanFault> faults = new ArrayList<>();
        Optional<Instant> moment = opens.read("opens", round.timeZone(), faults);
        reason.check(faults);
        RoundNotPossible.unlessNone(faults);
        Instant before = round.opensAt();
        round.moveOpening(moment.orElseThrow(), clock.instant());
        log.replaced(
                round,
                RoundAct.OPENING_MOVED,
                before.toString(),
                round.opensAt().toString(),
                reason.stripped());
    }

    /** Tells those who were planned to take part; they answer from the opening on. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void announce(RoundCode code, int seen) {
        Round round = asSeen(code, seen);
        invitations.invite(round.id(), round.announce(clock.instant()));
        log.replaced(round, RoundAct.ANNOUNCED, "", round.dueAt().toString(), "");
    }

    /** Ends an open round before its due date, for everybody. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void end(RoundCode code, int seen, TypedReason reason) {
        change(code, seen, RoundAct.ENDED_BY_HAND, reason, Round::end);
    }

    /** A round does not take place; what was answered stays. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void cancel(RoundCode code, int seen, TypedReason reason) {
        change(code, seen, RoundAct.CANCELLED_BY_HAND, reason, Round::cancel);
    }

    /** Takes an end by hand or a cancellation back. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void reopen(RoundCode code, int seen, TypedReason reason) {
        change(code, seen, RoundAct.REOPENED, reason, Round::reopen);
    }

    /** Takes a participant out of a round; what it has answered is kept, and counts nowhere. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void leaveOut(RoundCode code, int seen, ParticipantCode participant, TypedReason reason) {
        Round round = asSeen(code, seen);
        Set<ParticipantCode> those = round.isAnnounced() ? invitations.invited(round.id()) : round.planned();
        requireInvited(code, participant, those);
        String why = reason.read();
        round.leaveOut(participant, clock.instant());
        log.of(participant, round, RoundAct.LEFT_OUT, "", "", why);
    }

    /** Takes a participant into a round again, as it was. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void takeBack(RoundCode code, int seen, ParticipantCode participant, TypedReason reason) {
        Round round = asSeen(code, seen);
        requireInvited(code, participant, invitations.invited(round.id()));
        String why = reason.read();
        round.takeBack(participant, clock.instant());
        log.of(participant, round, RoundAct.TAKEN_BACK, "", "", why);
    }

    /**
     * Deletes a round in which nobody has done anything. Its line in the log stays.
     *
     * @param typed its code, as who deletes it has typed it
     * @throws RoundWorkedIn if somebody has
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void delete(RoundCode code, int seen, @Nullable String typed) {
        Round round = asSeen(code, seen);
        if (typed == null || !typed.strip().equals(code.value())) {
            throw new RoundNotPossible(List.of(PlanFault.of("code", "fault.code.other", code.value())));
        }
        round.change(RoundAct.DELETED, clock.instant());
        log.replaced(round, RoundAct.DELETED, both(round), "", "");
        invitations.takeBack(round.id());
        rounds.remove(round);
    }

    private void change(RoundCode code, int seen, RoundAct act, TypedReason reason, BiConsumer<Round, Instant> work) {
        Round round = asSeen(code, seen);
        act.require(round.state(clock.instant()));
        String why = reason.read();
        work.accept(round, clock.instant());
        log.keep(round, act, why);
    }

    private Round asSeen(RoundCode code, int seen) {
        Round round = rounds.lock(code);
        round.requireSeen(seen);
        return round;
    }

    private static void requireInvited(RoundCode code, ParticipantCode participant, Set<ParticipantCode> invited) {
        if (!invited.contains(participant)) {
            throw new NotFound("participant " + participant + " of round " + code);
        }
    }

    private static String both(Round round) {
        return round.title().es() + " / " + round.title().en();
    }
}
