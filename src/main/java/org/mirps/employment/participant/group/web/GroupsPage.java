package org.mirps.employment.participant.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.group.GroupChangedMeanwhile;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.participant.group.GroupNotPossible;
import org.mirps.employment.participant.group.GroupPlan;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code participants/groups.xhtml?group=}: the groups of participants; makes one, or changes, retires or brings back the one asked for. */
@Named
@RequestScoped
public class GroupsPage {

    private static final String HERE = "/participants/groups.xhtml?faces-redirect=true";
    private static final String FORM = "groupForm:";

    @Inject
    GroupDesk desk;

    @Inject
    ParticipantDesk participantDesk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private List<ParticipantGroup> groups = List.of();
    private List<Participant> participants = List.of();
    private @Nullable ParticipantGroup asked;
    private int seen;
    private @Nullable String code;
    private @Nullable String nameEs;
    private @Nullable String nameEn;
    private Map<String, Boolean> chosen = new LinkedHashMap<>();
    private String theirs = "";

    /** A group in the list. @param members by name */
    public record Line(String code, String name, String members, boolean retired) {}

    /** A check box. */
    public record Option(String code, String name, boolean retired) {}

    @PostConstruct
    void load() {
        groups = desk.groups();
        participants = participantDesk.participants();
        String wanted = request.getParameter("group");
        if (wanted == null || wanted.isEmpty()) {
            return;
        }
        ParticipantGroup found = groups.stream()
                .filter(group -> group.code().value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("group " + wanted));
        asked = found;
        seen = found.changes();
        nameEs = found.name().es();
        nameEn = found.name().en();
        chosen = participants.stream()
                .map(Participant::code)
                .collect(Collectors.toMap(each -> each.value(), found::has, (one, other) -> one, LinkedHashMap::new));
    }

    /** Adds or changes, or says at each field what is wrong. */
    public @Nullable String save() {
        try {
            ParticipantGroup known = asked;
            if (known == null) {
                desk.add(plan());
                return HERE + "&done=added";
            }
            change(known);
            return HERE + "&done=saved";
        } catch (GroupNotPossible refused) {
            refused.faults().forEach(fault -> FieldMessages.refuse(FORM + fault.field(), fault.in(language.get())));
            return null;
        }
    }

    private void change(ParticipantGroup known) {
        try {
            desk.change(known.code(), seen, plan());
        } catch (GroupChangedMeanwhile refused) {
            ParticipantGroup now = desk.groups().stream()
                    .filter(group -> group.code().equals(known.code()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("group " + known.code()));
            theirs = now.name().es() + " / " + now.name().en() + ": " + members(now);
            // Who has read what the other said, and saves again, means it.
            seen = now.changes();
            throw refused;
        }
    }

    public String retire() {
        desk.retire(known().code());
        return HERE + "&done=retired";
    }

    public String bringBack() {
        desk.bringBack(known().code());
        return HERE + "&done=back";
    }

    private GroupPlan plan() {
        return new GroupPlan(
                getCode(),
                Objects.requireNonNullElse(nameEs, ""),
                Objects.requireNonNullElse(nameEn, ""),
                chosen.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** By name. */
    public List<Line> getLines() {
        return groups.stream()
                .map(group -> new Line(
                        group.code().value(), group.name().in(language.get()), members(group), group.isRetired()))
                .sorted(Comparator.comparing(
                        Line::name, Collator.getInstance(language.get().locale())))
                .toList();
    }

    /** Who takes part, and who is in the group all the same; in their order. */
    public List<Option> getOptions() {
        Set<String> inIt = asked == null
                ? Set.of()
                : asked.members().stream().map(each -> each.value()).collect(Collectors.toSet());
        return participants.stream()
                .filter(each -> !each.isRetired() || inIt.contains(each.code().value()))
                .map(each -> new Option(each.code().value(), each.name().in(language.get()), each.isRetired()))
                .toList();
    }

    private String members(ParticipantGroup group) {
        return participants.stream()
                .filter(each -> group.has(each.code()))
                .map(each -> each.briefName().in(language.get()))
                .collect(NameList.joining());
    }

    /** Names of the groups of a participant, by name; empty for none. */
    public String ofParticipant(String participant) {
        return groups.stream()
                .filter(group -> !group.isRetired()
                        && group.members().stream()
                                .anyMatch(each -> each.value().equals(participant)))
                .map(group -> group.name().in(language.get()))
                .sorted(Collator.getInstance(language.get().locale()))
                .collect(NameList.joining());
    }

    public boolean isNew() {
        return asked == null;
    }

    /** The one that is changed. Throws NotFound where one is made. */
    public ParticipantGroup known() {
        ParticipantGroup known = asked;
        if (known == null) {
            throw new NotFound("group");
        }
        return known;
    }

    public String getAskedCode() {
        return asked == null ? "" : asked.code().value();
    }

    public String getAskedName() {
        return asked == null ? "" : asked.name().in(language.get());
    }

    public boolean isRetired() {
        return asked != null && asked.isRetired();
    }

    /** What somebody else has stored meanwhile; empty unless somebody was quicker. */
    public String getTheirs() {
        return theirs;
    }

    /** By code; written by the check boxes. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getCode() {
        return Objects.requireNonNullElse(code, "");
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getNameEs() {
        return nameEs;
    }

    public void setNameEs(@Nullable String nameEs) {
        this.nameEs = nameEs;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    /** How often it had been changed when the page was opened; the form sends it back. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
