package org.mirps.employment.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The answer of one government to one round. It stands there, not started, from the day the round invites the government; the first
 * answer makes it a draft; the focal point submits it when nothing is missing, which freezes a numbered snapshot. A returned one is
 * edited and submitted again. Every change of answers or rows raises its revision by one, under a lock on this row: that is what engines
 * are checked against and what orders all that happens to a contribution.
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

    void progressed(Progress progress) {
        answered = progress.answered();
        requiredNow = progress.required();
    }

    /** @throws MoveNotAllowed unless it is a draft or was returned */
    void submit() {
        if (status != ContributionStatus.DRAFT && status != ContributionStatus.RETURNED) {
            throw new MoveNotAllowed("submit", status);
        }
        status = ContributionStatus.SUBMITTED;
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

    /** UTC; empty before the first answer. */
    public Optional<Instant> lastSavedAt() {
        return Optional.ofNullable(lastSavedAt);
    }

    /** Of the whole form, as of the last change. */
    public Progress progress() {
        return new Progress(answered, requiredNow, 0);
    }
}
