package org.mirps.employment.consolidation.recomputed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rule M7: which question says what kind of data a number is, as the forms ask it once for each block. */
final class Kinds {

    private static final Map<String, List<String>> BLOCKS = Map.of(
            "capacity_status",
                    List.of(
                            "offices_total",
                            "offices_municipal",
                            "admin1_covered",
                            "mobile_units",
                            "counsellors_total",
                            "counsellors_women",
                            "counsellors_trained"),
            "budget_status", List.of("budget_amount", "budget_ext_pct"),
            "stats_status",
                    List.of(
                            "seekers_total",
                            "seekers_women",
                            "seekers_men",
                            "vacancies_total",
                            "employers_active",
                            "oriented_total",
                            "trained_total",
                            "placed_total",
                            "placed_women",
                            "placed_men"),
            "gs_status", List.of("gs_seekers_total", "gs_seekers_women", "gs_placed_total", "gs_placed_women"),
            "pr_stats_status", List.of("pr_applied", "pr_granted", "pr_granted_women", "pr_denied", "pr_pending"),
            "cert_status", List.of("certified_total"));

    /** From the most certain on. */
    private static final String CERTAINTY = "APE";

    private Kinds() {}

    /** The questions that say the kind of data of these. */
    static Stream<String> of(List<String> questions) {
        return BLOCKS.entrySet().stream()
                .filter(block -> block.getValue().stream().anyMatch(questions::contains))
                .map(Map.Entry::getKey);
    }

    /** The least certain status of the numbers that a value is made of: A official, P provisional, E estimate. */
    static String status(Answers here, List<String> questions) {
        return questions.stream()
                .flatMap(question -> here.statuses(question).stream())
                .filter(CERTAINTY::contains)
                .filter(status -> !status.isEmpty())
                .max((a, b) -> Integer.compare(CERTAINTY.indexOf(a), CERTAINTY.indexOf(b)))
                .orElse("A");
    }
}
