package org.mirps.employment.calendar.planning.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventDetails;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.Facet;
import org.mirps.employment.calendar.Modality;
import org.mirps.employment.calendar.planning.EventPlan;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.round.RoundCode;

/** The fields of a form that describe an event. */
public class EventForm {

    private EventKind kind = EventKind.SESSION;
    private TextForm title = new TextForm();
    private Modality modality = Modality.NOT_STATED;
    private @Nullable String lead;
    private TextForm participants = new TextForm();
    private TextForm notes = new TextForm();
    private TextForm source = new TextForm();
    private @Nullable String rounds;
    private final Map<Facet, Boolean> inferred = new EnumMap<>(Facet.class);

    static EventForm of(Event event) {
        EventDetails details = event.details();
        EventForm form = new EventForm();
        form.kind = details.kind();
        form.title = TextForm.of(details.title());
        form.modality = details.modality();
        form.lead = details.lead().map(CountryCode::value).orElse(null);
        form.participants = TextForm.of(details.participants());
        form.notes = TextForm.of(details.notes());
        form.source = TextForm.of(details.source());
        form.rounds = event.rounds().stream().map(RoundCode::value).sorted().collect(Collectors.joining(", "));
        details.inferred().forEach(facet -> form.inferred.put(facet, true));
        return form;
    }

    EventPlan typed() {
        return new EventPlan(
                kind,
                title.typed(),
                modality,
                lead,
                participants.typed(),
                notes.typed(),
                source.typed(),
                rounds,
                inferred.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Whether anything is said of participants, notes or rounds. */
    public boolean isTold() {
        return !participants.typed().isBlank() || !notes.typed().isBlank() || rounds != null && !rounds.isBlank();
    }

    /** Whether anything is said of where it is known from. */
    public boolean isSourced() {
        return !source.typed().isBlank() || inferred.containsValue(true);
    }

    public List<EventKind> getKinds() {
        return List.of(EventKind.values());
    }

    public List<Modality> getModalities() {
        return List.of(Modality.values());
    }

    public List<Facet> getFacets() {
        return Arrays.stream(Facet.values()).toList();
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public TextForm getTitle() {
        return title;
    }

    public Modality getModality() {
        return modality;
    }

    public void setModality(Modality modality) {
        this.modality = modality;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public TextForm getParticipants() {
        return participants;
    }

    public TextForm getNotes() {
        return notes;
    }

    public TextForm getSource() {
        return source;
    }

    public @Nullable String getRounds() {
        return rounds;
    }

    public void setRounds(@Nullable String rounds) {
        this.rounds = rounds;
    }

    /** Written by the check boxes. */
    public Map<Facet, Boolean> getInferred() {
        return inferred;
    }
}
