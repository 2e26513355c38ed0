package org.mirps.employment.consolidation.recomputed;

import static org.mirps.employment.consolidation.recomputed.Numbers.HUNDRED;
import static org.mirps.employment.consolidation.recomputed.Numbers.isMore;
import static org.mirps.employment.consolidation.recomputed.Numbers.minus;
import static org.mirps.employment.consolidation.recomputed.Numbers.percent;
import static org.mirps.employment.consolidation.recomputed.Numbers.rounded;
import static org.mirps.employment.consolidation.recomputed.Numbers.times;
import static org.mirps.employment.consolidation.recomputed.Numbers.whole;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** EST: annual statistics. */
final class Statistics extends Chapter {

    private static final BigDecimal ENOUGH_PERSONS = whole(20);

    Statistics() {
        est01();
        est02();
        est03();
        est04();
        est05();
        est06();
        est07();
    }

    /** EST-01: persons registered in the reference year; a sign where the year is not the calendar's. */
    private void est01() {
        Figure registered = figure("EST-01", "ref_year");
        registered.sum("registered", "seekers_total").sign(answers -> !answers.says("ref_period_type", "calendar"));
        registered.sum("oriented", "oriented_total");
        registered.sum("trained", "trained_total");
    }

    /** EST-02: persons placed; a sign where placements are not verified in a register. */
    private void est02() {
        Figure placed = figure("EST-02", "ref_year");
        placed.sum("placed", "placed_total")
                .sign(answers -> answers.saysAny("placement_check", "employer", "seeker", "not_verified"));
        placed.list("check", "placement_check");
    }

    /** EST-03: placed over registered; above 100 it is kept, with a sign. */
    private void est03() {
        figure("EST-03", "ref_year")
                .rate(ONLY, "placed_total", "seekers_total")
                .sign(answers -> isMore(answers.number("placed_total"), answers.number("seekers_total")));
    }

    /** EST-04: women among registered and placed; other or not recorded is a part of its own. */
    private void est04() {
        bySex(figure("EST-04.registered", "ref_year"), "seekers");
        bySex(figure("EST-04.placed", "ref_year"), "placed");
    }

    private static void bySex(Figure figure, String who) {
        String total = who + "_total";
        String women = who + "_women";
        String men = who + "_men";
        figure.sideBySide("women", "men", "nosex");
        figure.sum("women", women);
        figure.sum("men", men);
        figure.sum(
                "nosex",
                answers -> minus(answers.number(total), answers.number(women), answers.number(men)),
                total,
                women,
                men);
        figure.rate("share", women, total);
    }

    /** EST-05: registered persons of the populations reported, nationals left out; a population without an entry is missing, not zero. */
    private void est05() {
        Predicate<Answers> nationals = entry -> entry.says("gs_group", "nationals");
        Figure total = figure("EST-05.total", "ref_year").inEntriesOf("group_stats");
        total.sum("registered", "gs_seekers_total")
                .unless(nationals, "gs_group")
                .sign(entry -> Checks.isGroupTwice(entry) || Checks.isMoreThanTotal(entry));
        total.rate("women", "gs_seekers_women", "gs_seekers_total").unless(nationals, "gs_group");
        Figure each = figure("EST-05.populations", "ref_year").inEntriesOf("group_stats", "gs_group");
        each.sum("registered", "gs_seekers_total").unless(nationals, "gs_group");
        each.sum("women", "gs_seekers_women").unless(nationals, "gs_group");
    }

    /** EST-06: placement rate of a population less that of all, each as the form shows it; only from twenty persons on. */
    private void est06() {
        Predicate<Answers> few = entry -> {
            BigDecimal persons = entry.number("gs_seekers_total");
            return persons == null || persons.compareTo(ENOUGH_PERSONS) < 0;
        };
        Figure gap = figure("EST-06", "ref_year").inEntriesOf("group_stats", "gs_group");
        gap.median(
                        "gap",
                        entry -> minus(
                                rate(entry, "gs_placed_total", "gs_seekers_total"),
                                rate(entry, "placed_total", "seekers_total")),
                        "gs_placed_total",
                        "gs_seekers_total",
                        "placed_total",
                        "seekers_total")
                .unless(few, "gs_seekers_total");
        gap.median(
                        "rate",
                        entry -> rate(entry, "gs_placed_total", "gs_seekers_total"),
                        "gs_placed_total",
                        "gs_seekers_total")
                .unless(few, "gs_seekers_total");
    }

    private static @Nullable BigDecimal rate(Answers answers, String placed, String registered) {
        return rounded(percent(answers.number(placed), answers.number(registered)), 1);
    }

    /** EST-07: vacant posts notified for each hundred registered; a sign where more were placed than posts notified. */
    private void est07() {
        Figure vacancies = figure("EST-07", "ref_year");
        vacancies
                .ratio(
                        "vacancies",
                        answers -> times(answers.number("vacancies_total"), HUNDRED),
                        answers -> answers.number("seekers_total"),
                        "vacancies_total",
                        "seekers_total")
                .sign(answers -> isMore(answers.number("placed_total"), answers.number("vacancies_total")));
        vacancies.sum("employers", "employers_active");
    }
}
