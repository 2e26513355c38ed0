package org.mirps.employment.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a practice says, read from a row of answers.
 *
 * @param terms by which it is found, see {@link SearchTerms}
 */
public record PracticeText(
        String title,
        String description,
        String lessons,
        String url,
        @Nullable Integer startYear,
        @Nullable Long beneficiaries,
        @Nullable Long women,
        @Nullable Long jobs,
        @Nullable Long businesses,
        Set<PracticeChoice> choices,
        String terms) {

    static final String TITLE = "gp_title";

    public static PracticeText of(AcceptedSnapshot.Row row, AcceptedSnapshot snapshot, ChoiceLabels labels) {
        Set<PracticeChoice> choices = choices(row, snapshot);
        @Nullable Long year = number(row, "gp_start_year");
        return new PracticeText(
                row.text(TITLE),
                row.text("gp_description"),
                row.text("gp_lessons"),
                row.text("gp_url"),
                year == null ? null : year.intValue(),
                number(row, "gp_beneficiaries"),
                number(row, "gp_women"),
                number(row, "gp_jobs"),
                number(row, "gp_businesses"),
                choices,
                SearchTerms.index(words(row, snapshot, labels, choices)));
    }

    private static Set<PracticeChoice> choices(AcceptedSnapshot.Row row, AcceptedSnapshot snapshot) {
        Set<PracticeChoice> choices = new HashSet<>();
        for (Facet facet : Facet.values()) {
            row.choices(facet.question()).forEach(choice -> choices.add(new PracticeChoice(facet, choice)));
        }
        choices.add(new PracticeChoice(Facet.COUNTRY, snapshot.country().value()));
        return choices;
    }

    /** What people may look for, in both languages. */
    private static List<String> words(
            AcceptedSnapshot.Row row, AcceptedSnapshot snapshot, ChoiceLabels labels, Set<PracticeChoice> choices) {
        List<String> words = new ArrayList<>(List.of(
                row.text(TITLE),
                row.text("gp_description"),
                row.text("gp_lessons"),
                snapshot.ownerName().es(),
                snapshot.ownerName().en()));
        choices.forEach(choice -> {
            words.add(labels.of(choice.facet(), choice.choice()).es());
            words.add(labels.of(choice.facet(), choice.choice()).en());
        });
        return words;
    }

    private static @Nullable Long number(AcceptedSnapshot.Row row, String question) {
        String text = row.text(question);
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
