package org.mirps.employment.calendar.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventDetails;
import org.mirps.employment.calendar.TypedFields;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;

/** Reads an {@link EventPlan}: what it describes, and what is wrong with it. */
public record EventReading(EventDetails details, Set<RoundCode> rounds) {

    public static EventReading of(EventPlan plan, TypedFields reading) {
        LocalizedText title = reading.required("title", plan.title(), TypedFields.LONGEST_TITLE);
        CountryCode lead = lead(plan.lead(), reading);
        LocalizedText participants = reading.optional("participants", plan.participants(), TypedFields.LONGEST_LINE);
        Set<RoundCode> rounds = rounds(plan.rounds(), reading);
        LocalizedText notes = reading.optional("notes", plan.notes(), TypedFields.LONGEST_TEXT);
        LocalizedText source = reading.optional("source", plan.source(), TypedFields.LONGEST_TITLE);
        return new EventReading(
                new EventDetails(
                        plan.kind(), title, plan.modality(), lead, participants, notes, source, plan.inferred()),
                rounds);
    }

    private static @Nullable CountryCode lead(@Nullable String typed, TypedFields reading) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new CountryCode(typed);
        } catch (IllegalArgumentException e) {
            reading.fault("lead", "fault.unreadable");
            return null;
        }
    }

    private static Set<RoundCode> rounds(@Nullable String typed, TypedFields reading) {
        List<String> words = typed == null
                ? List.of()
                : Arrays.stream(typed.strip().split("[,;\\s]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        for (String word : words) {
            if (!isRound(word)) {
                reading.fault("rounds", "fault.round", word);
                return Set.of();
            }
        }
        return words.stream().map(RoundCode::new).collect(Collectors.toSet());
    }

    private static boolean isRound(String word) {
        try {
            return RoundCode.parse(word).value().equals(word);
        } catch (NotFound e) {
            return false;
        }
    }
}
