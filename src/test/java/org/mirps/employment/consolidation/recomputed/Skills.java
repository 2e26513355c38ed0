package org.mirps.employment.consolidation.recomputed;

import static org.mirps.employment.consolidation.recomputed.Numbers.isMore;
import static org.mirps.employment.consolidation.recomputed.Numbers.minus;
import static org.mirps.employment.consolidation.recomputed.Numbers.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** COM: follow-up of the skills strategy; with CER and COO-03 as the form on skills asks them. The year is that of the cut-off date. */
final class Skills extends Chapter {

    private static final String YEAR = "cutoff_date";
    private static final Predicate<Answers> NATIONALS = entry -> entry.says("cg_group", "nationals");

    Skills() {
        com01();
        com02();
        com03();
        com04();
        cer01();
        cer02();
        coo03();
    }

    /** COM-01: stage of strategy and plan; actions completed, under way and not begun. */
    private void com01() {
        Figure stage = figure("COM-01.stage", YEAR);
        stage.distribution("strategy", "strategy_stage");
        stage.distribution("plan", "plan_stage");
        stage.lists("adjusted", "strategy_adjusted", "milestone", "plan_milestone", "session", "session_round");
        figure("COM-01.progress", YEAR).rate(ONLY, "plan_done", "plan_total");
        Figure actions = figure("COM-01.actions", YEAR).sideBySide("done", "ongoing", "not_started");
        actions.sum("done", "plan_done");
        actions.sum("ongoing", "plan_ongoing");
        actions.sum(
                "not_started",
                answers -> minus(
                        answers.number("plan_total"), answers.number("plan_done"), answers.number("plan_ongoing")),
                "plan_total",
                "plan_done",
                "plan_ongoing");
    }

    /** COM-02: of twelve variables, those that the registry collects. */
    private void com02() {
        Figure share = figure("COM-02.share", YEAR);
        share.rate(
                "share",
                answers -> Numbers.countOf(answers, "vars_collected"),
                answers -> whole(Choices.VARIABLES.size()),
                "vars_collected");
        share.list("populations", "groups_identified");
        figure("COM-02.variables", YEAR).shareOfEach(ONLY, "vars_collected", Choices.VARIABLES);
    }

    /** COM-03: persons oriented, assessed and certified; who lacks a stage is not in the funnel. Certified over assessed. */
    private void com03() {
        Figure funnel = figure("COM-03.funnel", YEAR)
                .inEntriesOf("cert_group", "cg_group")
                .sideBySide("oriented", "assessed", "certified");
        funnel.sum("oriented", "cg_oriented");
        funnel.sum("assessed", "cg_assessed");
        funnel.sum("certified", "cg_certified");
        funnel.sum("women", "cg_certified_women");
        Figure success = figure("COM-03.success", YEAR).inEntriesOf("cert_group", "cg_group");
        success.rate("success", "cg_certified", "cg_assessed");
        success.rate("women", "cg_certified_women", "cg_certified");
    }

    /** COM-04: certified over target in each pilot that is not only planned; with place, sector, occupation and dates. */
    private void com04() {
        Figure progress = figure("COM-04.progress", YEAR).inEntriesOf("pilots", "pilot_name");
        progress.rate("progress", "pilot_certified", "pilot_target")
                .unless(entry -> entry.says("pilot_state", "planned"), "pilot_state")
                .sign(entry -> isMore(entry.number("pilot_certified"), entry.number("pilot_target")));
        progress.lists("state", "pilot_state", "sector", "pilot_sector", "occupation", "pilot_occupation");
        progress.lists("place", "pilot_admin1", "partners", "pilot_partners");
        figure("COM-04.dates", YEAR)
                .inEntriesOf("pilots", "pilot_name")
                .lists("start", "pilot_start", "end", "pilot_end");
        Figure sectors = figure("COM-04.sectors", YEAR);
        sectors.inEntriesOf("pilots").distribution("sectors", "pilot_sector");
        sectors.inTheForm().lists("priorities", "priority_sectors", "obstacles", "pilot_obstacles");
    }

    /** CER-01: stage, steps, populations, days and cost of the route; recognition of what others certify. */
    private void cer01() {
        Figure stage = figure("CER-01.stage");
        stage.distribution("stage", "route_stage");
        stage.list("fee", "route_fee_type");
        stage.sum("standards", "standards_total");
        stage.list("outreach", "outreach_channels");
        figure("CER-01.steps").shareOfEach(ONLY, "route_steps", Choices.STEPS);
        figure("CER-01.populations").shareOfEach(ONLY, "route_groups", Choices.POPULATIONS);
        Figure days = figure("CER-01.days", YEAR);
        days.median("days", "route_days");
        days.list("documents", "route_docs");
        Figure recognition = figure("CER-01.recognition");
        recognition.distribution("foreign", "foreign_certs");
        recognition.distribution("mutual", "mutual_recognition");
    }

    /** CER-02: certified persons on the move over all certified; missing, and not zero, where no such population is reported. */
    private void cer02() {
        Figure share = figure("CER-02.share", YEAR);
        share.rate("share", Skills::certifiedOnTheMove, answers -> answers.number("certified_total"), "certified_total")
                .sign(answers -> isMore(certifiedOnTheMove(answers), answers.number("certified_total")));
        Figure populations = figure("CER-02.populations", YEAR).inEntriesOf("cert_group", "cg_group");
        populations.sum("certified", "cg_certified").unless(NATIONALS, "cg_group");
        populations.sum("women", "cg_certified_women").unless(NATIONALS, "cg_group");
    }

    private static @Nullable BigDecimal certifiedOnTheMove(Answers answers) {
        List<BigDecimal> certified = answers.entries("cert_group").stream()
                .filter(NATIONALS.negate())
                .filter(entry -> entry.isAnswered("cg_certified"))
                .map(entry -> new BigDecimal(entry.words("cg_certified")))
                .toList();
        return Numbers.sum(certified);
    }

    /** COO-03: on what support is asked for. */
    private void coo03() {
        figure("COO-03").distribution(ONLY, "support_needs");
    }
}
