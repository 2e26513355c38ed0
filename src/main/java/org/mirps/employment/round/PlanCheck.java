package org.mirps.employment.round;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.ParticipantCode;

/** Reads a {@link RoundPlan}: finds everything that is wrong, or makes the round. For one use. */
final class PlanCheck {

    private static final int LONGEST_TITLE = 200;

    private final RoundPlan plan;
    private final List<PlanFault> faults = new ArrayList<>();

    private @Nullable RoundCode code;
    private @Nullable ZoneId zone;
    private @Nullable Instant opens;
    private @Nullable Instant due;

    PlanCheck(RoundPlan plan) {
        this.plan = plan;
    }

    /** The titles alone. @throws RoundNotPossible if one of them is blank or too long */
    static LocalizedText titles(@Nullable String titleEs, @Nullable String titleEn) {
        List<PlanFault> faults = new ArrayList<>();
        title("titleEs", titleEs, faults);
        title("titleEn", titleEn, faults);
        RoundNotPossible.unlessNone(faults);
        return new LocalizedText(stripped(titleEs), stripped(titleEn));
    }

    /** @param taken the rounds that there are */
    PlanCheck code(List<Round> taken) {
        String typed = plan.code() == null ? "" : plan.code().strip();
        String proposed = RoundCode.proposed(stripped(plan.titleEs()));
        if (typed.isEmpty() && RoundCode.isCode(proposed)) {
            fault("code", PlanFault.CODE_PROPOSED, proposed);
        } else if (typed.isEmpty()) {
            fault("code", "fault.blank");
        } else if (!RoundCode.isCode(typed)) {
            fault("code", "fault.code.shape");
        } else if (taken.stream().anyMatch(round -> round.code().value().equals(typed))) {
            fault("code", "fault.code.taken", typed);
        } else {
            code = new RoundCode(typed);
        }
        return this;
    }

    PlanCheck titles() {
        title("titleEs", plan.titleEs(), faults);
        title("titleEn", plan.titleEn(), faults);
        return this;
    }

    /** @param askable the published form versions */
    PlanCheck form(List<PublishedForm> askable) {
        if (askable.stream().noneMatch(form -> Objects.equals(form.id(), plan.form()))) {
            fault("form", "fault.form.none");
        }
        return this;
    }

    PlanCheck moments(Instant now) {
        hours();
        if (due != null && (opens == null || due.isAfter(opens)) && !due.isAfter(now)) {
            fault("dueDate", "fault.due.past");
        }
        return this;
    }

    /** Opening and due date in their time zone, whether they are past or not. */
    PlanCheck hours() {
        zone = zone();
        if (zone == null) {
            fault("timeZone", "fault.timeZone.unknown");
            return this;
        }
        opens = plan.opens().read("opens", zone, faults).orElse(null);
        due = plan.due().read("due", zone, faults).orElse(null);
        if (due != null && opens != null && !due.isAfter(opens)) {
            fault("dueDate", "fault.due.beforeOpening");
        }
        return this;
    }

    /**
     * @param known everybody who can take part
     * @param audience of the form; empty where none was chosen
     */
    PlanCheck participants(Map<String, Participant> known, Optional<Audience> audience, Language reader) {
        if (plan.participants().isEmpty()) {
            fault("participants", "fault.participants.none");
        } else if (!known.keySet().containsAll(plan.participants())) {
            fault("participants", "fault.participants.unknown");
        } else {
            retired(known, reader);
            audience.ifPresent(meant -> notMeant(known, meant, reader));
        }
        return this;
    }

    /** @throws RoundNotPossible if anything is wrong */
    Round round() {
        RoundNotPossible.unlessNone(faults);
        return new Round(
                Objects.requireNonNull(code),
                new LocalizedText(stripped(plan.titleEs()), stripped(plan.titleEn())),
                Objects.requireNonNull(plan.form()),
                Objects.requireNonNull(zone),
                Objects.requireNonNull(opens),
                Objects.requireNonNull(due));
    }

    /** Plans a draft anew. @throws RoundNotPossible if anything is wrong */
    void replan(Round draft, Instant now) {
        RoundNotPossible.unlessNone(faults);
        draft.replan(
                Objects.requireNonNull(plan.form()),
                Objects.requireNonNull(zone),
                Objects.requireNonNull(opens),
                Objects.requireNonNull(due),
                now);
    }

    /** Those who were invited, once {@link #round} has answered. */
    Set<ParticipantCode> invited() {
        return plan.participants().stream().map(ParticipantCode::new).collect(Collectors.toSet());
    }

    private void retired(Map<String, Participant> known, Language reader) {
        notPossible(known, Participant::isRetired, "fault.participants.retired", reader);
    }

    private void notMeant(Map<String, Participant> known, Audience audience, Language reader) {
        notPossible(known, participant -> !audience.includes(participant), "fault.participants.notMeant", reader);
    }

    private void notPossible(
            Map<String, Participant> known, Predicate<Participant> which, String textKey, Language reader) {
        Set<String> others = plan.participants().stream()
                .map(known::get)
                .filter(which)
                .map(participant -> participant.name().in(reader))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty()) {
            fault("participants", textKey, NameList.of(List.copyOf(others)));
        }
    }

    private static void title(String field, @Nullable String typed, List<PlanFault> faults) {
        if (stripped(typed).isEmpty()) {
            faults.add(PlanFault.of(field, "fault.blank"));
        } else if (stripped(typed).length() > LONGEST_TITLE) {
            faults.add(PlanFault.of(field, "fault.tooLong", LONGEST_TITLE));
        }
    }

    private @Nullable ZoneId zone() {
        try {
            return plan.timeZone() == null ? null : ZoneId.of(plan.timeZone().strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void fault(String field, String textKey, Object... arguments) {
        faults.add(PlanFault.of(field, textKey, arguments));
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
