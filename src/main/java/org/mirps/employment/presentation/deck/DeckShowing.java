package org.mirps.employment.presentation.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.shared.AccountId;

/** That people follow a deck on their own screens: whoever has the code sees the slide that stands in the room, until it ends. */
@Entity
@Table(name = "deck_showing")
public class DeckShowing {

    /** A session with its breaks. */
    private static final Duration LASTS = Duration.ofHours(10);

    @Id
    @Column(name = "deck_id")
    private long deckId;

    private String code;

    private String slide = "";

    @Column(name = "begun_by")
    private long begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected DeckShowing() {}

    DeckShowing(DeckId deck, FollowCode code, AccountId by, Instant at) {
        this.deckId = deck.value();
        this.code = code.value();
        this.begunBy = by.value();
        this.begunAt = at;
        this.endsAt = at.plus(LASTS);
    }

    void goTo(String anchor) {
        slide = anchor;
    }

    public DeckId deck() {
        return new DeckId(deckId);
    }

    public FollowCode code() {
        return new FollowCode(code);
    }

    /** Anchor of the slide that stands in the room; empty before the first. */
    public String slide() {
        return slide;
    }

    public Instant endsAt() {
        return endsAt;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }
}
