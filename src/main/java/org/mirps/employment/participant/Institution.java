package org.mirps.employment.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * A ministry, agency or unit whose people answer for a government or organisation together with others. The focal point names it; it is
 * closed when it takes part no longer, which leaves its people and what they did as they are, and may be opened again. It is never removed,
 * because history names it.
 */
@Entity
@Table(name = "institution")
public class Institution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "participant_code")
    private String participantCode;

    @Column(name = "name_es")
    private String nameEs;

    @Column(name = "name_en")
    private String nameEn;

    private boolean active;

    protected Institution() {}

    Institution(ParticipantCode participant, LocalizedText name) {
        this.participantCode = participant.value();
        this.nameEs = name.es();
        this.nameEn = name.en();
        this.active = true;
    }

    void rename(LocalizedText name) {
        nameEs = name.es();
        nameEn = name.en();
    }

    /** People can join it no longer. */
    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    public InstitutionId id() {
        return new InstitutionId(id);
    }

    public ParticipantCode participant() {
        return new ParticipantCode(participantCode);
    }

    public LocalizedText name() {
        return new LocalizedText(nameEs, nameEn);
    }

    /** Whether people can join it, and sections be given to it. */
    public boolean isActive() {
        return active;
    }
}
