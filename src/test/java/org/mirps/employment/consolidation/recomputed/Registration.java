package org.mirps.employment.consolidation.recomputed;

import static org.mirps.employment.consolidation.recomputed.Numbers.countOf;
import static org.mirps.employment.consolidation.recomputed.Numbers.minus;
import static org.mirps.employment.consolidation.recomputed.Numbers.whole;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** REG: registration. */
final class Registration extends Chapter {

    Registration() {
        reg01();
        reg02();
        reg03();
    }

    /** REG-01: countries where each population may register, and that accept each document, in per cent of those that answered. */
    private void reg01() {
        figure("REG-01.populations").shareOfEach(ONLY, "can_register", Choices.POPULATIONS);
        figure("REG-01.documents").shareOfEach(ONLY, "docs_accepted", Choices.DOCUMENTS);
    }

    /**
     * REG-02: populations that may register less those with all services. Without an answer on services there is no gap to tell. Equality for a
     * population is asked where it may register.
     */
    private void reg02() {
        Figure gap = figure("REG-02.gap");
        gap.median(
                "gap",
                answers -> minus(countOf(answers, "can_register"), countOf(answers, "equal_services")),
                "can_register",
                "equal_services");
        gap.list("before_permit", "reg_before_permit");
        figure("REG-02.populations")
                .shareOfEach(ONLY, "equal_services", Choices.POPULATIONS)
                .offered((answers, choice) -> answers.says("can_register", choice));
    }

    /** REG-03: of ten populations, how many the registry can tell apart; none where it does not record the legal status. */
    private void reg03() {
        Figure visibility = figure("REG-03.visibility");
        visibility
                .rate(
                        "visibility",
                        Registration::toldApart,
                        answers -> whole(Choices.POPULATIONS.size()),
                        "status_recorded",
                        "groups_identified")
                .unless(answers -> toldApart(answers) == null, "status_recorded", "groups_identified");
        visibility.lists("status_recorded", "status_recorded", "variables", "variables_recorded");
        figure("REG-03.populations")
                .shareOfEach(ONLY, "groups_identified", Choices.POPULATIONS)
                .unless(answers -> toldApart(answers) == null, "status_recorded", "groups_identified");
    }

    private static @Nullable BigDecimal toldApart(Answers answers) {
        if (!answers.isAnswered("status_recorded") || answers.saysNoData("status_recorded")) {
            return null;
        }
        return answers.says("status_recorded", "no") ? BigDecimal.ZERO : countOf(answers, "groups_identified");
    }
}
