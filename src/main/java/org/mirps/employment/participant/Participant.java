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
 * Who takes part in rounds: a government, or an organisation. Eight governments come with the migrations; the regional team adds others,
 * corrects all of them and puts them in order. One that takes part no longer is retired: no new round invites it, what it has begun goes
 * on, and it may be brought back. It is never removed, because contributions name it; its code never changes, because tables do.
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

    @Column(name = "short_es")
    private String shortEs;

    @Column(name = "short_en")
    private String shortEn;

    private String notes;

    private boolean retired;

    private int place;

    private int changes;

    protected Participant() {}

    Participant(ParticipantCode code, ParticipantDetails details, int place) {
        this.code = code.value();
        this.place = place;
        take(details);
    }

    void change(ParticipantDetails details) {
        take(details);
        changes++;
    }

    private void take(ParticipantDetails details) {
        kind = details.kind();
        country = details.country().value();
        nameEs = details.name().es();
        nameEn = details.name().en();
        shortEs = details.shortName().es();
        shortEn = details.shortName().en();
        notes = details.notes();
    }

    /** New rounds invite it no longer. */
    void retire() {
        retired = true;
        changes++;
    }

    void bringBack() {
        retired = false;
        changes++;
    }

    void moveTo(int other) {
        place = other;
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

    /** Both empty where the name is short enough. */
    public LocalizedText shortName() {
        return new LocalizedText(shortEs, shortEn);
    }

    /** For narrow places: the short name, or where there is none the whole. */
    public LocalizedText briefName() {
        return new LocalizedText(shortEs.isEmpty() ? nameEs : shortEs, shortEn.isEmpty() ? nameEn : shortEn);
    }

    /** Everything that people say of it. */
    public ParticipantDetails details() {
        return new ParticipantDetails(kind, country(), name(), shortName(), notes);
    }

    public boolean isRetired() {
        return retired;
    }

    /** Where it stands in lists, from 1. */
    public int place() {
        return place;
    }

    /** How often it was changed; its place does not count. */
    public int changes() {
        return changes;
    }

    public boolean isGovernment() {
        return kind == ParticipantKind.GOVERNMENT;
    }
}
