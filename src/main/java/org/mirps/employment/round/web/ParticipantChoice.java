package org.mirps.employment.round.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;

/** Check boxes for participants, by kind and in their order. */
public final class ParticipantChoice {

    private final Map<ParticipantKind, List<Option>> byKind;
    private final Map<String, Boolean> chosen = new LinkedHashMap<>();

    /** A check box. @param code of the participant @param unknown whether the form is known and does not list its country */
    public record Option(String code, String name, boolean unknown) {}

    ParticipantChoice(List<Participant> participants, Set<ParticipantCode> unknown, Language reader) {
        byKind = participants.stream()
                .collect(Collectors.groupingBy(
                        Participant::kind,
                        TreeMap::new,
                        Collectors.mapping(
                                participant -> new Option(
                                        participant.code().value(),
                                        participant.name().in(reader),
                                        unknown.contains(participant.code())),
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
