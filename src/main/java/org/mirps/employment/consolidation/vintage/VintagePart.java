package org.mirps.employment.consolidation.vintage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of the package of a vintage. */
@Entity
@Table(name = "vintage_part")
@IdClass(VintagePart.Key.class)
public class VintagePart {

    @Id
    @Column(name = "vintage_id")
    private long vintageId;

    @Id
    private int seq;

    @Lob
    private byte[] content;

    protected VintagePart() {}

    VintagePart(Vintage vintage, int seq, byte[] content) {
        this.vintageId = vintage.id();
        this.seq = seq;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }

    /** @param seq from 0 */
    public record Key(long vintageId, int seq) implements Serializable {}
}
