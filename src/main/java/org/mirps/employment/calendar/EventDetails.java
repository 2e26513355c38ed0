package org.mirps.employment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.LocalizedText;

/** What is said of an event besides its time and its items, and which of it the source does not state. Immutable. */
@Embeddable
public class EventDetails {

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(name = "title_es")
    private String titleEs;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    @Column(name = "lead_country")
    private @Nullable String leadCountry;

    @Column(name = "participants_es")
    private String participantsEs;

    @Column(name = "participants_en")
    private String participantsEn;

    @Column(name = "notes_es")
    private String notesEs;

    @Column(name = "notes_en")
    private String notesEn;

    @Column(name = "source_es")
    private String sourceEs;

    @Column(name = "source_en")
    private String sourceEn;

    private String inferred;

    protected EventDetails() {}

    /**
     * @param lead null where no country leads
     * @param participants empty: not stated
     * @param source the document that states all of it but {@code inferred}
     */
    public EventDetails(
            EventKind kind,
            LocalizedText title,
            Modality modality,
            @Nullable CountryCode lead,
            LocalizedText participants,
            LocalizedText notes,
            LocalizedText source,
            Set<Facet> inferred) {
        this.kind = kind;
        this.titleEs = title.es();
        this.titleEn = title.en();
        this.modality = modality;
        this.leadCountry = lead == null ? null : lead.value();
        this.participantsEs = participants.es();
        this.participantsEn = participants.en();
        this.notesEs = notes.es();
        this.notesEn = notes.en();
        this.sourceEs = source.es();
        this.sourceEn = source.en();
        this.inferred = Words.join(inferred);
    }

    public EventKind kind() {
        return kind;
    }

    public LocalizedText title() {
        return new LocalizedText(titleEs, titleEn);
    }

    public Modality modality() {
        return modality;
    }

    /** The country that leads; empty where none was named. */
    public Optional<CountryCode> lead() {
        return Optional.ofNullable(leadCountry).map(CountryCode::new);
    }

    /** Who takes part, in words; empty where it is not stated. */
    public LocalizedText participants() {
        return new LocalizedText(participantsEs, participantsEn);
    }

    public LocalizedText notes() {
        return new LocalizedText(notesEs, notesEn);
    }

    /** The document that states what is not inferred. */
    public LocalizedText source() {
        return new LocalizedText(sourceEs, sourceEn);
    }

    /** What the source does not state: our reading of it. */
    public Set<Facet> inferred() {
        return Words.split(inferred, Facet.class);
    }

    /** For another event, which must not share it. */
    EventDetails copy() {
        return called(title());
    }

    /** The same with another title, for another event. */
    EventDetails called(LocalizedText title) {
        return new EventDetails(
                kind(), title, modality(), lead().orElse(null), participants(), notes(), source(), inferred());
    }

    /** What another description says otherwise. */
    Set<Facet> differences(EventDetails other) {
        Set<Facet> found = EnumSet.noneOf(Facet.class);
        add(found, Facet.TITLE, kind == other.kind && title().equals(other.title()));
        add(found, Facet.MODALITY, modality == other.modality);
        add(found, Facet.LEAD, lead().equals(other.lead()));
        add(found, Facet.PARTICIPANTS, participants().equals(other.participants()));
        add(found, Facet.NOTES, notes().equals(other.notes()) && source().equals(other.source()));
        // What is stated now and was inferred before, or the other way round.
        for (Facet facet : Facet.values()) {
            add(found, facet, inferred().contains(facet) == other.inferred().contains(facet));
        }
        return found;
    }

    private static void add(Set<Facet> found, Facet facet, boolean same) {
        if (!same) {
            found.add(facet);
        }
    }
}
