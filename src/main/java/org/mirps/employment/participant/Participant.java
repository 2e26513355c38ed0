package org.mirps.employment.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Who takes part in rounds: a government, or an organisation. Governments are reference data and come with the migrations; organisations
 * are opened by the regional team. Neither is ever removed, because contributions name them.
 */
@Entity
@Table(name = "participant")
public class Participant {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    private String country;

    @Column(name = "name_es")
    private String nameEs;

    @Column(name = "name_en")
    private String nameEn;

    protected Participant() {}

    Participant(ParticipantCode code, ParticipantKind kind, CountryCode country, LocalizedText name) {
        this.code = code.value();
        this.kind = kind;
        this.country = country.value();
        this.nameEs = name.es();
        this.nameEn = name.en();
    }

    public ParticipantCode code() {
        return new ParticipantCode(code);
    }

    public ParticipantKind kind() {
        return kind;
    }

    public CountryCode country() {
        return new CountryCode(country);
    }

    public LocalizedText name() {
        return new LocalizedText(nameEs, nameEn);
    }

    public boolean isGovernment() {
        return kind == ParticipantKind.GOVERNMENT;
    }
}
