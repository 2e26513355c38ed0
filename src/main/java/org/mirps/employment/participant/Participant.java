package org.mirps.employment.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** A government (later also an organisation) that takes part in rounds. Reference data: comes with the migrations. */
@Entity
@Table(name = "participant")
public class Participant {

    @Id
    private String code;

    private String kind;

    private String country;

    @Column(name = "name_es")
    private String nameEs;

    @Column(name = "name_en")
    private String nameEn;

    protected Participant() {}

    public ParticipantCode code() {
        return new ParticipantCode(code);
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    public LocalizedText name() {
        return new LocalizedText(nameEs, nameEn);
    }

    public boolean isGovernment() {
        return "GOVERNMENT".equals(kind);
    }
}
