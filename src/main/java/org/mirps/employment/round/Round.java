package org.mirps.employment.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.mirps.employment.shared.LocalizedText;

/**
 * The period in which one form version is open for answers. It is scheduled until it opens, takes answers from {@code opensAt}
 * (inclusive) to {@code dueAt} (exclusive), and is closed from then on. Deadlines are thought in the round's time zone, stored in UTC.
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

    public Instant dueAt() {
        return dueAt;
    }

    public RoundState state(Instant now) {
        if (now.isBefore(opensAt)) {
            return RoundState.SCHEDULED;
        }
        return now.isBefore(dueAt) ? RoundState.OPEN : RoundState.CLOSED;
    }

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

    /** Takes answers until a later moment. */
    public void extend(Instant newDueAt) {
        if (newDueAt.isBefore(dueAt)) {
            throw new IllegalArgumentException("A round is not cut short: " + newDueAt);
        }
        dueAt = newDueAt;
    }

    /** @throws RoundClosed unless the round takes answers now */
    public void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new RoundClosed(code());
        }
    }
}
