package org.mirps.employment.round.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.shared.Language;

/** Check boxes for participants, by kind and name. */
public final class ParticipantChoice {

    private final Map<ParticipantKind, List<Option>> byKind;
    private final Map<String, Boolean> chosen = new LinkedHashMap<>();

    /** A check box. @param code of the participant */
    public record Option(String code, String name) {}

    ParticipantChoice(List<Participant> participants, Language reader) {
        byKind = participants.stream()
                .sorted(Comparator.comparing(
                        participant -> participant.name().in(reader), Collator.getInstance(reader.locale())))
                .collect(Collectors.groupingBy(
                        Participant::kind,
                        TreeMap::new,
                        Collectors.mapping(
                                participant -> new Option(
                                        participant.code().value(),
                                        participant.name().in(reader)),
                                Collectors.toList())));
    }

    /** Kinds of which there are participants. */
    public List<ParticipantKind> getKinds() {
        return List.copyOf(byKind.keySet());
    }

    public List<Option> of(ParticipantKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** By code; written by the check boxes. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    /** Codes of those whose box is checked. */
    Set<String> codes() {
        return chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
