package org.mirps.employment.participant.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Participants that the regional team names together. A participant may be in several, or in none. A group decides nothing: where
 * participants are chosen or shown, all of a group are so at once, and what was chosen stays when the group changes. One that is not needed
 * any more is retired, and offered nowhere; its code never changes, because files and addresses name it.
 */
@Entity
@Table(name = "participant_group")
public class ParticipantGroup {

    @Id
    private String code;

    @Column(name = "name_es")
    private String nameEs;

    @Column(name = "name_en")
    private String nameEn;

    private boolean retired;

    private int changes;

    @ElementCollection
    @CollectionTable(name = "participant_group_member", joinColumns = @JoinColumn(name = "group_code"))
    @Column(name = "participant_code")
    private Set<String> members = new HashSet<>();

    protected ParticipantGroup() {}

    ParticipantGroup(GroupCode code, LocalizedText name, Set<ParticipantCode> members) {
        this.code = code.value();
        take(name, members);
    }

    void change(LocalizedText name, Set<ParticipantCode> wanted) {
        take(name, wanted);
        changes++;
    }

    private void take(LocalizedText name, Set<ParticipantCode> wanted) {
        nameEs = name.es();
        nameEn = name.en();
        Set<String> codes = wanted.stream().map(ParticipantCode::value).collect(Collectors.toSet());
        members.retainAll(codes);
        members.addAll(codes);
    }

    /** One more, or one less. */
    void hold(ParticipantCode participant, boolean member) {
        boolean changed = member ? members.add(participant.value()) : members.remove(participant.value());
        if (changed) {
            changes++;
        }
    }

    /** Offered no longer. */
    void retire() {
        retired = true;
        changes++;
    }

    void bringBack() {
        retired = false;
        changes++;
    }

    public GroupCode code() {
        return new GroupCode(code);
    }

    public LocalizedText name() {
        return new LocalizedText(nameEs, nameEn);
    }

    /** Also those that are retired. */
    public Set<ParticipantCode> members() {
        return members.stream().map(ParticipantCode::new).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(ParticipantCode participant) {
        return members.contains(participant.value());
    }

    public boolean isRetired() {
        return retired;
    }

    /** How often it was changed. */
    public int changes() {
        return changes;
    }
}
