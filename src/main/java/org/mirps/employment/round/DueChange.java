package org.mirps.employment.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;

/** A change of a round's due date, for everybody or for one participant: to when, why, by whom. Never changed, never removed. */
@Embeddable
public class DueChange {

    @Column(name = "participant_code")
    private @Nullable String participantCode;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private String reason;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DueChange() {}

    DueChange(@Nullable ParticipantCode participant, @Nullable Instant dueAt, String reason, AccountId by, Instant at) {
        this.participantCode = participant == null ? null : participant.value();
        this.dueAt = dueAt;
        this.reason = reason;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /** Whom it is for; empty: the whole round. */
    public Optional<ParticipantCode> participant() {
        return Optional.ofNullable(participantCode).map(ParticipantCode::new);
    }

    /** The new due date, UTC; empty: the participant's extension ended, the date of the round held again. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public String reason() {
        return reason;
    }

    public AccountId by() {
        return new AccountId(madeBy);
    }

    /** UTC. */
    public Instant at() {
        return madeAt;
    }
}
