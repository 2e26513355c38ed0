package org.mirps.employment.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The period in which one form version is open for answers. It is a draft until it is announced, scheduled until it opens, takes answers from
 * {@code opensAt} (inclusive) to {@code dueAt} (exclusive), and is closed from then on; a coordinator may close or cancel it before. Its due
 * date may be moved, single participants may be given more time or be taken out: so whether answers are taken is a question about one
 * participant, and {@link #requireOpen} is the one place that answers it. What may be done with it when: {@link RoundAct}.
 * Deadlines are thought in the round's time zone, stored in UTC; every change of them is kept with its reason.
 */
@Entity
@Table(name = "collection_round")
public class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;

    @Column(name = "title_es")
    private String titleEs;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "form_version_id")
    private long formVersionId;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private RoundLife life = RoundLife.ANNOUNCED;

    private String planned = "";

    @Column(name = "left_out")
    private String leftOut = "";

    private int changes;

    @ElementCollection
    @CollectionTable(name = "round_due_change", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "number")
    private List<DueChange> dueChanges = new ArrayList<>();

    protected Round() {}

    public Round(
            RoundCode code, LocalizedText title, long formVersionId, ZoneId timeZone, Instant opensAt, Instant dueAt) {
        this.code = code.value();
        this.titleEs = title.es();
        this.titleEn = title.en();
        this.formVersionId = formVersionId;
        this.timeZone = timeZone.getId();
        this.opensAt = opensAt;
        this.dueAt = dueAt;
    }

    public long id() {
        return id;
    }

    public RoundCode code() {
        return new RoundCode(code);
    }

    public LocalizedText title() {
        return new LocalizedText(titleEs, titleEn);
    }

    public long formVersionId() {
        return formVersionId;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public Instant opensAt() {
        return opensAt;
    }

    /** Of everybody who has no extension. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When a participant has to have submitted: the date of the round, or a later one that the participant was given. */
    public Instant dueAt(ParticipantCode participant) {
        return extension(participant).orElse(dueAt);
    }

    /** The later due date of one participant; empty where the date of the round holds. */
    public Optional<Instant> extension(ParticipantCode participant) {
        return dueChanges.stream()
                .filter(change ->
                        change.participant().filter(participant::equals).isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(DueChange::dueAt)
                .filter(until -> until.isAfter(dueAt));
    }

    /** Where it stands as a whole: open as long as it takes answers of anybody. */
    public RoundState state(Instant now) {
        return state(lastDueAt(), now);
    }

    /** Where it stands for one participant. */
    public RoundState state(ParticipantCode participant, Instant now) {
        return isLeftOut(participant) && life != RoundLife.CANCELLED
                ? RoundState.LEFT_OUT
                : state(dueAt(participant), now);
    }

    /** Whether others than coordinators may know of it. */
    public boolean isAnnounced() {
        return life != RoundLife.DRAFT;
    }

    /** Whether it does not take place. */
    public boolean isCancelled() {
        return life == RoundLife.CANCELLED;
    }

    /** Who will be invited when it is announced. */
    Set<ParticipantCode> planned() {
        return Codes.of(planned);
    }

    /** Who was taken out of it: their answers are kept, and count nowhere. */
    public Set<ParticipantCode> leftOut() {
        return Codes.of(leftOut);
    }

    public boolean isLeftOut(ParticipantCode participant) {
        return leftOut().contains(participant);
    }

    /** How often it was changed. */
    public int changes() {
        return changes;
    }

    /** @throws RoundChangedMeanwhile unless it was changed so often */
    void requireSeen(int seen) {
        if (changes != seen) {
            throw new RoundChangedMeanwhile();
        }
    }

    /** It is a draft from now on. @param participants who will be invited */
    void prepare(Collection<ParticipantCode> participants) {
        life = RoundLife.DRAFT;
        plan(participants);
    }

    /** These too will be invited when it is announced. */
    void plan(Collection<ParticipantCode> participants) {
        planned = Codes.with(planned, participants);
    }

    /**
     * Its participants are told of it.
     *
     * @return who is to be invited
     * @throws RoundActNotPossible if it is no draft, or would be over at once
     */
    Set<ParticipantCode> announce(Instant now) {
        change(RoundAct.ANNOUNCED, now);
        requireTimeLeft(now);
        Set<ParticipantCode> invited = planned();
        planned = "";
        life = RoundLife.ANNOUNCED;
        return invited;
    }

    void rename(LocalizedText title, Instant now) {
        change(RoundAct.RENAMED, now);
        titleEs = title.es();
        titleEn = title.en();
    }

    /** Asks another form, or the same hours of another time zone. Throws RoundActNotPossible if it is no draft. */
    void replan(long form, ZoneId zone, Instant opens, Instant due, Instant now) {
        change(RoundAct.REPLANNED, now);
        formVersionId = form;
        timeZone = zone.getId();
        opensAt = opens;
        dueAt = due;
    }

    /**
     * Opens at another moment; one that is past opens it at once.
     *
     * @throws RoundActNotPossible if it has opened
     * @throws DueDateNotPossible if it would be due before
     */
    void moveOpening(Instant newOpensAt, Instant now) {
        change(RoundAct.OPENING_MOVED, now);
        if (!dueAt.isAfter(newOpensAt)) {
            throw DueDateNotPossible.beforeOpening();
        }
        opensAt = newOpensAt;
    }

    /** Takes no answers any more, whatever its due date is. Throws RoundActNotPossible unless it is open. */
    void end(Instant now) {
        change(RoundAct.ENDED_BY_HAND, now);
        life = RoundLife.ENDED;
    }

    /** Does not take place. Throws RoundActNotPossible of a draft, and if it is cancelled already. */
    void cancel(Instant now) {
        change(RoundAct.CANCELLED_BY_HAND, now);
        life = RoundLife.CANCELLED;
    }

    /**
     * Is again what its dates say.
     *
     * @throws RoundActNotPossible if it was neither closed by hand nor cancelled, or closed by hand and its due date is past by now
     */
    void reopen(Instant now) {
        boolean ended = life == RoundLife.ENDED;
        change(RoundAct.REOPENED, now);
        if (ended) {
            requireTimeLeft(now);
        }
        life = RoundLife.ANNOUNCED;
    }

    /** @throws RoundActNotPossible if it is cancelled, or the participant was taken out before */
    void leaveOut(ParticipantCode participant, Instant now) {
        change(RoundAct.LEFT_OUT, now);
        if (isLeftOut(participant)) {
            throw RoundActNotPossible.doneAlready();
        }
        if (isAnnounced()) {
            leftOut = Codes.with(leftOut, Set.of(participant));
        } else {
            planned = Codes.without(planned, participant);
        }
    }

    /** @throws RoundActNotPossible if it is cancelled, or the participant was not taken out */
    void takeBack(ParticipantCode participant, Instant now) {
        change(RoundAct.TAKEN_BACK, now);
        if (!isLeftOut(participant)) {
            throw RoundActNotPossible.doneAlready();
        }
        leftOut = Codes.without(leftOut, participant);
    }

    /** Counts a change that it allows now. Throws RoundActNotPossible. */
    void change(RoundAct act, Instant now) {
        act.require(state(now));
        changes++;
    }

    /** Whether it takes answers of anybody. */
    public boolean isOpen(Instant now) {
        return state(now) == RoundState.OPEN;
    }

    /**
     * Asks another version of its form from now on.
     *
     * @param seen the version that the caller took it to ask
     * @throws RoundAsksAnother if it asks another one by now
     */
    public void ask(long newFormVersionId, long seen) {
        if (formVersionId != seen) {
            throw new RoundAsksAnother();
        }
        formVersionId = newFormVersionId;
    }

    /** Whether it takes answers of this participant. */
    public boolean isOpen(ParticipantCode participant, Instant now) {
        return state(participant, now) == RoundState.OPEN;
    }

    /** @throws RoundClosed unless the round takes answers of this participant now */
    public void requireOpen(ParticipantCode participant, Instant now) {
        if (!isOpen(participant, now)) {
            throw new RoundClosed(code());
        }
    }

    /**
     * Sets another due date for everybody, earlier or later; a closed round opens again by it.
     *
     * @throws DueDateNotPossible if it is over already, or not after the opening
     * @throws RoundActNotPossible if it is cancelled
     */
    public void moveDueDate(Instant newDueAt, String reason, AccountId by, Instant now) {
        change(RoundAct.DUE_MOVED, now);
        requireAhead(newDueAt, now);
        dueAt = newDueAt;
        life = life == RoundLife.ENDED ? RoundLife.ANNOUNCED : life;
        dueChanges.add(new DueChange(null, newDueAt, reason, by, now));
    }

    /**
     * Gives one participant more time. A further extension takes the place of an earlier one.
     *
     * @throws DueDateNotPossible if it is over already, or not later than the due date of the round
     * @throws RoundActNotPossible if the round is a draft, was closed by hand or cancelled, or the participant was taken out
     */
    public void extend(ParticipantCode participant, Instant until, String reason, AccountId by, Instant now) {
        change(RoundAct.EXTENDED, now);
        RoundAct.EXTENDED.require(state(participant, now));
        requireAhead(until, now);
        if (!until.isAfter(dueAt)) {
            throw DueDateNotPossible.notAnExtension();
        }
        dueChanges.add(new DueChange(participant, until, reason, by, now));
    }

    /** Takes an extension back. @return false where there is none: nothing changes */
    public boolean endExtension(ParticipantCode participant, String reason, AccountId by, Instant now) {
        if (extension(participant).isEmpty()) {
            return false;
        }
        change(RoundAct.EXTENSION_ENDED, now);
        return dueChanges.add(new DueChange(participant, null, reason, by, now));
    }

    /** The oldest first. */
    public List<DueChange> dueChanges() {
        return List.copyOf(dueChanges);
    }

    private void requireAhead(Instant newDueAt, Instant now) {
        if (!newDueAt.isAfter(opensAt)) {
            throw DueDateNotPossible.beforeOpening();
        }
        if (!newDueAt.isAfter(now)) {
            throw DueDateNotPossible.past();
        }
    }

    private Instant lastDueAt() {
        return dueChanges.stream()
                .flatMap(change -> change.participant().stream())
                .distinct()
                .filter(participant -> !isLeftOut(participant))
                .map(this::dueAt)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(dueAt))
                .orElse(dueAt);
    }

    private void requireTimeLeft(Instant now) {
        if (!now.isBefore(lastDueAt())) {
            throw RoundActNotPossible.overdue();
        }
    }

    private RoundState state(Instant until, Instant now) {
        return switch (life) {
            case DRAFT -> RoundState.DRAFT;
            case ENDED -> RoundState.ENDED;
            case CANCELLED -> RoundState.CANCELLED;
            case ANNOUNCED -> byClock(until, now);
        };
    }

    private RoundState byClock(Instant until, Instant now) {
        if (now.isBefore(opensAt)) {
            return RoundState.SCHEDULED;
        }
        return now.isBefore(until) ? RoundState.OPEN : RoundState.CLOSED;
    }
}
