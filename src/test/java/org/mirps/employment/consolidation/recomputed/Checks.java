package org.mirps.employment.consolidation.recomputed;

import static org.mirps.employment.consolidation.recomputed.Numbers.isMore;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The soft checks of the statistics (M12), said once more: a value that raises one is kept and carries a sign. */
final class Checks {

    private Checks() {}

    /** How many are raised. */
    static BigDecimal raised(Answers form) {
        return Numbers.points(
                isGroupTwice(form),
                isMoreThanTotal(form),
                isMore(form.number("placed_total"), form.number("seekers_total")),
                isMore(form.number("placed_total"), form.number("vacancies_total")));
    }

    /** A population has two entries. */
    static boolean isGroupTwice(Answers answers) {
        return isTwice(answers, "group_stats", "gs_group");
    }

    /** A legal status has two entries. */
    static boolean isStatusTwice(Answers answers) {
        return isTwice(answers, "permit_regime", "pr_status");
    }

    /** More persons in the populations than in all. */
    static boolean isMoreThanTotal(Answers answers) {
        return isMore(sum(answers, "gs_seekers_total"), answers.number("seekers_total"))
                || isMore(sum(answers, "gs_placed_total"), answers.number("placed_total"));
    }

    private static BigDecimal sum(Answers answers, String question) {
        return answers.entries("group_stats").stream()
                .filter(entry -> !entry.says("gs_group", "nationals"))
                .map(entry -> entry.number(question))
                .filter(number -> number != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isTwice(Answers answers, String repeat, String question) {
        Set<String> met = new HashSet<>();
        List<Answers> entries = answers.entries(repeat);
        return entries.stream().map(entry -> entry.words(question)).anyMatch(word -> !word.isEmpty() && !met.add(word));
    }
}
