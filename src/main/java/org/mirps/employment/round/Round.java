package org.mirps.employment.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The period in which one form version is open for answers. It is scheduled until it opens, takes answers from {@code opensAt}
 * (inclusive) to {@code dueAt} (exclusive), and is closed from then on. Its due date may be moved, and single participants may be given
 * more time: so whether answers are taken is a question about one participant, and {@link #requireOpen} is the one place that answers it.
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
        return state(dueAt(participant), now);
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
     */
    public void moveDueDate(Instant newDueAt, String reason, AccountId by, Instant now) {
        requireAhead(newDueAt, now);
        dueAt = newDueAt;
        dueChanges.add(new DueChange(null, newDueAt, reason, by, now));
    }

    /**
     * Gives one participant more time. A further extension takes the place of an earlier one.
     *
     * @throws DueDateNotPossible if it is over already, or not later than the due date of the round
     */
    public void extend(ParticipantCode participant, Instant until, String reason, AccountId by, Instant now) {
        requireAhead(until, now);
        if (!until.isAfter(dueAt)) {
            throw DueDateNotPossible.notAnExtension();
        }
        dueChanges.add(new DueChange(participant, until, reason, by, now));
    }

    /** Takes an extension back; nothing changes where there is none. */
    public void endExtension(ParticipantCode participant, String reason, AccountId by, Instant now) {
        if (extension(participant).isPresent()) {
            dueChanges.add(new DueChange(participant, null, reason, by, now));
        }
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
                .map(this::dueAt)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(dueAt))
                .orElse(dueAt);
    }

    private RoundState state(Instant until, Instant now) {
        if (now.isBefore(opensAt)) {
            return RoundState.SCHEDULED;
        }
        return now.isBefore(until) ? RoundState.OPEN : RoundState.CLOSED;
    }
}
