package org.mirps.employment.contribution;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The answer of one participant to one round. It stands there, not started, from the day the round invites the participant; the first
 * answer makes it a draft; the focal point submits it when nothing is missing, which freezes a numbered snapshot. A returned one is
 * edited and submitted again. The coordinator accepts the latest snapshot, and that is how it stays. Every move is kept as a step. Every
 * change of answers or rows raises its revision by one, under a lock on this row: that is what engines are checked against and what orders
 * all that happens to a contribution.
 */
@Entity
@Table(name = "contribution")
public class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "participant_code")
    private String participantCode;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status;

    private long revision;

    @Column(name = "last_saved_at")
    private @Nullable Instant lastSavedAt;

    private int answered;

    @Column(name = "required_now")
    private int requiredNow;

    @ElementCollection
    @CollectionTable(name = "contribution_step", joinColumns = @JoinColumn(name = "contribution_id"))
    @OrderColumn(name = "number")
    private List<Step> steps = new ArrayList<>();

    protected Contribution() {}

    public Contribution(long roundId, ParticipantCode participant) {
        this.roundId = roundId;
        this.participantCode = participant.value();
        this.status = ContributionStatus.NOT_STARTED;
    }

    /** @throws MoveNotAllowed if answers can't be changed in this state */
    void requireEditable() {
        if (!status.isEditable()) {
            throw new MoveNotAllowed("change", status);
        }
    }

    /**
     * An answer or a row was changed.
     *
     * @return the new revision
     */
    long changed(Instant now) {
        requireEditable();
        if (status == ContributionStatus.NOT_STARTED) {
            status = ContributionStatus.DRAFT;
        }
        lastSavedAt = now;
        return ++revision;
    }

    /** Its round went over to a newer version of the form, whatever state it is in; every engine that runs the older one is behind. */
    void formChanged(Progress now, AccountId by, Instant at) {
        revision++;
        progressed(now);
        if (status != ContributionStatus.NOT_STARTED) {
            steps.add(new Step(Step.Move.CHANGE_FORM, 0, by, at));
        }
    }

    void progressed(Progress progress) {
        answered = progress.answered();
        requiredNow = progress.required();
    }

    /**
     * A snapshot of it was made and is handed in.
     *
     * @throws MoveNotAllowed unless it is a draft or was returned
     */
    void submit(int snapshot, AccountId by, Instant now) {
        if (status != ContributionStatus.DRAFT && status != ContributionStatus.RETURNED) {
            throw new MoveNotAllowed("submit", status);
        }
        status = ContributionStatus.SUBMITTED;
        steps.add(new Step(Step.Move.SUBMIT, snapshot, by, now));
    }

    /**
     * The regional team takes a snapshot as this participant's answer to the round.
     *
     * @param snapshot the one that was read
     * @throws MoveNotAllowed unless it is submitted
     * @throws NotLatestSnapshot if another one was submitted since
     */
    void accept(int snapshot, AccountId by, Instant now) {
        if (status != ContributionStatus.SUBMITTED) {
            throw new MoveNotAllowed("accept", status);
        }
        int latest = last(Step.Move.SUBMIT).map(Step::snapshot).orElse(0);
        if (snapshot != latest) {
            throw new NotLatestSnapshot(latest);
        }
        status = ContributionStatus.ACCEPTED;
        steps.add(new Step(Step.Move.ACCEPT, snapshot, by, now));
    }

    public ContributionId id() {
        return new ContributionId(id);
    }

    public long roundId() {
        return roundId;
    }

    public ParticipantCode participant() {
        return new ParticipantCode(participantCode);
    }

    public ContributionStatus status() {
        return status;
    }

    public long revision() {
        return revision;
    }

    /** How it was accepted; empty unless it is. */
    public Optional<Step> acceptance() {
        return status == ContributionStatus.ACCEPTED ? last(Step.Move.ACCEPT) : Optional.empty();
    }

    /** When its round last went over to a newer form, UTC; empty if that never happened while it was being written. */
    public Optional<Instant> formChangedAt() {
        return last(Step.Move.CHANGE_FORM).map(Step::at);
    }

    /** UTC; empty before the first answer. */
    public Optional<Instant> lastSavedAt() {
        return Optional.ofNullable(lastSavedAt);
    }

    /** Of the whole form, as of the last change. */
    public Progress progress() {
        return new Progress(answered, requiredNow, 0);
    }

    private Optional<Step> last(Step.Move move) {
        return steps.stream().filter(step -> step.move() == move).reduce((earlier, later) -> later);
    }
}
