package org.mirps.employment.consolidation.table;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.consolidation.SnapshotHead;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.shared.NoSuchValue;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Which rows of a table are asked for; none of a kind for all.
 *
 * @param governments codes of participants
 * @param sections names of sections; long table only
 * @param questions names of questions; long table only
 * @param states of contributions, as tables write them
 * @param since only of submissions that were made then or later; null for all
 */
public record TableExtract(
        Set<String> governments,
        Set<String> sections,
        Set<String> questions,
        Set<String> states,
        @Nullable Instant since) {

    public static final TableExtract ALL = new TableExtract(Set.of(), Set.of(), Set.of(), Set.of(), null);

    /** Throws {@link NoSuchValue} for a participant that does not take part, and for a section, question or state that there is not. */
    void requireKnown(Collection<ParticipantCode> participants, Collection<FormDefinition> forms) {
        require(
                "government",
                governments,
                participants.stream().map(ParticipantCode::value).collect(Collectors.toSet()));
        require(
                "section",
                sections,
                names(
                        forms,
                        form -> form.sections().stream().map(FormElement::name).toList()));
        require("question", questions, names(forms, form -> form.places().keySet()));
        require(
                "state",
                states,
                Arrays.stream(ContributionStatus.values())
                        .filter(ContributionStatus::isConsolidated)
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> names(
            Collection<FormDefinition> forms, Function<FormDefinition, Collection<String>> names) {
        return forms.stream().flatMap(form -> names.apply(form).stream()).collect(Collectors.toSet());
    }

    private static void require(String parameter, Set<String> asked, Set<String> known) {
        asked.stream().filter(one -> !known.contains(one)).sorted().findFirst().ifPresent(one -> {
            throw new NoSuchValue(parameter, one);
        });
    }

    boolean has(SnapshotHead head) {
        return isAmong(head.government().value(), governments)
                && isAmong(head.status().name(), states)
                && (since == null || !head.submittedAt().isBefore(since));
    }

    boolean has(SnapshotAnswer answer) {
        return isAmong(answer.section(), sections) && isAmong(answer.question(), questions);
    }

    private static boolean isAmong(String one, Set<String> asked) {
        return asked.isEmpty() || asked.contains(one);
    }

    /** The parameters of an address. @param since ISO 8601, a moment in UTC or a day; empty for all */
    public static TableExtract of(
            List<String> governments,
            List<String> sections,
            List<String> questions,
            List<String> states,
            String since) {
        return new TableExtract(
                Set.copyOf(governments),
                Set.copyOf(sections),
                Set.copyOf(questions),
                Set.copyOf(states),
                moment(since));
    }

    private static @Nullable Instant moment(String since) {
        if (since.isEmpty()) {
            return null;
        }
        try {
            return Instant.parse(since.contains("T") ? since : since + "T00:00:00Z");
        } catch (DateTimeParseException e) {
            throw new NoSuchValue("since", since);
        }
    }
}
