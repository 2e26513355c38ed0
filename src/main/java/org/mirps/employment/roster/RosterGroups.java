package org.mirps.employment.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mirps.employment.participant.group.GroupCode;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.shared.ParticipantCode;

/**
 * In which groups participants are, as a file says it: codes, parted by spaces.
 *
 * @param codes of all groups that there are, whatever their letters' case
 * @param ofParticipants codes of the groups of those who are in any, sorted
 */
record RosterGroups(Map<String, GroupCode> codes, Map<ParticipantCode, Set<String>> ofParticipants) {

    static final RosterGroups NONE = new RosterGroups(Map.of(), Map.of());

    static RosterGroups of(List<ParticipantGroup> groups) {
        Map<String, GroupCode> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<ParticipantCode, Set<String>> ofParticipants = new TreeMap<>(Comparator.comparing(ParticipantCode::value));
        for (ParticipantGroup group : groups) {
            codes.put(group.code().value(), group.code());
            group.members()
                    .forEach(member -> ofParticipants
                            .computeIfAbsent(member, unused -> new TreeSet<>())
                            .add(group.code().value()));
        }
        return new RosterGroups(codes, ofParticipants);
    }

    String of(ParticipantCode participant) {
        return String.join(" ", ofParticipants.getOrDefault(participant, Set.of()));
    }

    Optional<GroupCode> find(String typed) {
        return Optional.ofNullable(codes.get(typed));
    }

    /** All of it; another text where anything is otherwise. */
    String state() {
        return codes.values() + " " + ofParticipants;
    }
}
