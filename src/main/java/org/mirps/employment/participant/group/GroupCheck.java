package org.mirps.employment.participant.group;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.ParticipantCheck;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.PlainText;

/** Reads a {@link GroupPlan}: finds everything that is wrong, or what it says. For one use. */
final class GroupCheck {

    private static final int LONGEST_PROPOSAL = 30;

    private final GroupPlan plan;
    private final List<ParticipantGroup> groups;
    private final List<GroupFault> faults = new ArrayList<>();

    private GroupCheck(GroupPlan plan, List<ParticipantGroup> groups) {
        this.plan = plan;
        this.groups = groups;
    }

    /** What a plan says that is right. */
    record Read(GroupCode code, LocalizedText name, Set<ParticipantCode> members) {}

    /**
     * @param known the group that is changed; null for a new one
     * @param groups all that there are
     * @param participants all that there are
     * @throws GroupNotPossible with everything that is wrong
     */
    static Read of(
            GroupPlan plan,
            @Nullable ParticipantGroup known,
            List<ParticipantGroup> groups,
            Set<ParticipantCode> participants) {
        return new GroupCheck(plan, groups).read(known, participants);
    }

    private Read read(@Nullable ParticipantGroup known, Set<ParticipantCode> participants) {
        LocalizedText name = new LocalizedText(name("nameEs", plan.nameEs()), name("nameEn", plan.nameEn()));
        String code = known == null ? code() : known.code().value();
        // A box of somebody who is no participant is on no page.
        Set<ParticipantCode> members = participants.stream()
                .filter(each -> plan.participants().contains(each.value()))
                .collect(Collectors.toSet());
        if (members.isEmpty()) {
            fault("participants", "fault.group.nobody");
        }
        if (!faults.isEmpty()) {
            throw new GroupNotPossible(faults);
        }
        return new Read(new GroupCode(code.isEmpty() ? proposed(name.es()) : code), name, members);
    }

    private String code() {
        String typed = PlainText.strip(PlainText.typed(plan.code())).toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && !GroupCode.isCode(typed)) {
            fault("code", "fault.code.shape");
        } else if (isTaken(typed)) {
            fault("code", "fault.group.taken", typed);
        }
        return typed;
    }

    private String name(String field, String typed) {
        String name = PlainText.strip(PlainText.typed(typed));
        if (name.isEmpty()) {
            fault(field, "fault.blank");
        } else if (name.length() > ParticipantCheck.LONGEST_NAME) {
            fault(field, "fault.tooLong", ParticipantCheck.LONGEST_NAME);
        }
        return name;
    }

    /** Of the name, and of none that there is. */
    private String proposed(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut =
                plain.substring(0, Math.min(plain.length(), LONGEST_PROPOSAL)).replaceAll("^-+|-+$", "");
        String first = GroupCode.isCode(cut) ? cut : "grupo";
        String free = first;
        for (int i = 2; isTaken(free); i++) {
            free = first + "-" + i;
        }
        return free;
    }

    private boolean isTaken(String code) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        groups.forEach(group -> taken.add(group.code().value()));
        return taken.contains(code);
    }

    private void fault(String field, String textKey, Object... arguments) {
        faults.add(new GroupFault(field, textKey, List.of(arguments)));
    }
}
