package org.mirps.employment.presentation.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture that a presenter has put on a slide. Never changed; copies of a deck share it. */
@Entity
@Table(name = "deck_picture")
public class SlidePicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    private byte[] content;

    @Column(name = "added_at")
    private Instant addedAt;

    protected SlidePicture() {}

    SlidePicture(String mediaType, byte[] content, Instant addedAt) {
        this.mediaType = mediaType;
        this.content = content.clone();
        this.addedAt = addedAt;
    }

    public long id() {
        return id;
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    public Instant addedAt() {
        return addedAt;
    }
}
