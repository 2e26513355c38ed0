package org.mirps.employment.participant.logo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Sha256;

/** The logo of a participant, a PNG. It has one or none; another one takes its place. */
@Entity
@Table(name = "participant_logo")
public class Logo {

    @Id
    @Column(name = "participant_code")
    private String participantCode;

    @Lob
    private byte[] content;

    private String digest;

    private int width;

    private int height;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Logo() {}

    Logo(ParticipantCode participant, LogoImage.Drawn drawn, Instant now) {
        participantCode = participant.value();
        take(drawn, now);
    }

    void replace(LogoImage.Drawn drawn, Instant now) {
        take(drawn, now);
    }

    private void take(LogoImage.Drawn drawn, Instant now) {
        content = drawn.png().clone();
        digest = Sha256.of(content);
        width = drawn.width();
        height = drawn.height();
        changedAt = now;
    }

    /** An {@code image/png}. */
    public byte[] content() {
        return content.clone();
    }

    /** SHA-256, hexadecimal: another one for another picture. */
    public String digest() {
        return digest;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
