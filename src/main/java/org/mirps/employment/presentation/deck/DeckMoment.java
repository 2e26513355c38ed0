package org.mirps.employment.presentation.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What a frozen deck draws its figures from: {@code FrozenFigures} as they are written. It is read where it is drawn, and by nothing else. */
@Entity
@Table(name = "deck_moment")
class DeckMoment {

    @Id
    @Column(name = "deck_id")
    private long deckId;

    @Lob
    private byte[] content;

    protected DeckMoment() {}

    DeckMoment(DeckId deck, byte[] content) {
        this.deckId = deck.value();
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
