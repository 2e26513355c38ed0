package org.mirps.employment.round.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.ParticipantCode;

/** Check boxes for participants, by kind and in their order, and for groups of them. */
public final class ParticipantChoice {

    private final Map<ParticipantKind, List<Option>> byKind;
    private final List<Group> groups;
    private final Map<String, Boolean> chosen = new LinkedHashMap<>();
    private final Map<String, Boolean> chosenGroups = new LinkedHashMap<>();

    /** A check box. @param code of the participant @param unknown whether the form is known and does not list its country */
    public record Option(String code, String name, boolean unknown) {}

    /** A check box for all of a group that can be chosen here. @param members names @param codes of them */
    public record Group(String code, String name, String members, List<String> codes) {}

    ParticipantChoice(
            List<Participant> participants,
            Set<ParticipantCode> unknown,
            List<ParticipantGroup> groups,
            Language reader) {
        this.groups = groups.stream()
                .map(group -> group(group, participants, reader))
                .filter(group -> !group.codes().isEmpty())
                .toList();
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

    private static Group group(ParticipantGroup group, List<Participant> participants, Language reader) {
        List<Participant> here =
                participants.stream().filter(each -> group.has(each.code())).toList();
        return new Group(
                group.code().value(),
                group.name().in(reader),
                here.stream().map(each -> each.briefName().in(reader)).collect(NameList.joining()),
                here.stream().map(each -> each.code().value()).toList());
    }

    /** Those of which anybody can be chosen here. */
    public List<Group> getGroups() {
        return groups;
    }

    /** By code of the group; written by the check boxes. */
    public Map<String, Boolean> getChosenGroups() {
        return chosenGroups;
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

    /** Codes of those whose box is checked, or that of a group. */
    Set<String> codes() {
        return Stream.concat(
                        chosen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey),
                        groups.stream()
                                .filter(group -> chosenGroups.getOrDefault(group.code(), false))
                                .flatMap(group -> group.codes().stream()))
                .collect(Collectors.toSet());
    }
}
