package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CAL: data quality, in each of the three forms. */
final class Quality extends Chapter {

    /** What the forms work out or fill in themselves: nobody is asked for it. */
    private static final Set<String> NOBODY_IS_ASKED =
            Set.of(("country fx admin1_total admin1_pct trained_pct budget_usd"
                            + " seekers_nosex placed_nosex placement_rate seekers_per_staff budget_per_seeker gs_seekers_n gs_placed_n"
                            + " gs_rate gs_seekers_sum gs_placed_sum chk_group_dup chk_group_sum chk_placed chk_vacancies stat_flags"
                            + " pr_delay pr_time_to_work pr_fee_usd pr_grant_rate pr_granted_n permits_granted_sum chk_status_dup"
                            + " rights_refugee_n rights_asylum_n prog_n prog_sum plan_not_started plan_progress vars_n cg_success"
                            + " cg_certified_n cert_displaced_sum pilot_progress gp_jobs_pct gp_n gp_sum com_n com_sum"
                            + " warn_dup warn_sum warn_placed warn_vacancies pr_warn_flow pr_warn_delay warn_status_dup"
                            + " warn_cert")
                    .split(" "));

    private static final String[] SNE_SECTIONS = {
        "identification",
        "framework",
        "services",
        "capacity",
        "eligibility",
        "statistics",
        "permits",
        "rights_skills",
        "cooperation"
    };

    static Quality ofSne() {
        Quality quality = new Quality();
        quality.cal01OfSne();
        return quality;
    }

    static Quality ofSkills() {
        Quality quality = new Quality();
        Figure figure = quality.figure("CAL-01", "cutoff_date");
        completeness(figure);
        figure.lists("status", "cert_status", "cutoff", "cutoff_date", "signoff", "signoff_status");
        figure.list("publish", "publish_level");
        return quality;
    }

    static Quality ofPractices() {
        Quality quality = new Quality();
        Figure figure = quality.figure("CAL-01");
        figure.rate("answered", answers -> answered(answers, ""), answers -> applicable(answers, ""));
        figure.list("publish", "publish_level");
        return quality;
    }

    /** CAL-01: questions answered over those asked, by section too; kinds of data; checks raised; validation. */
    private void cal01OfSne() {
        Figure completeness = figure("CAL-01.completeness", "ref_year");
        completeness(completeness);
        checks(completeness);
        Figure sections = figure("CAL-01.sections", "ref_year");
        for (String section : SNE_SECTIONS) {
            sections.median(
                    section,
                    answers -> Numbers.rounded(
                            Numbers.percent(answered(answers, section), applicable(answers, section)), 1));
        }
        Figure status = figure("CAL-01.status", "ref_year");
        status.distribution("statistics", "stats_status");
        status.distribution("capacity", "capacity_status");
        status.distribution("budget", "budget_status");
        status.inEntriesOf("group_stats").list("populations", "gs_status");
        status.inEntriesOf("permit_regime").list("permits", "pr_stats_status");
        Figure validation = figure("CAL-01.validation", "ref_year");
        validation.lists("signoff", "signoff_status", "publish", "publish_level", "period_type", "ref_period_type");
        validation.lists("source", "stats_source", "cutoff", "stats_cutoff");
        checks(validation);
        validation.list("explanation", "stats_explain");
    }

    /** "No information" is an answer, and is told apart. */
    private static void completeness(Figure figure) {
        figure.rate("answered", answers -> answered(answers, ""), answers -> applicable(answers, ""));
        figure.rate("no_data", answers -> count(answers, "", Answers::saysNoData), answers -> applicable(answers, ""));
    }

    /** Who was not asked for statistics has no checks to raise. */
    private static void checks(Figure figure) {
        figure.sum(
                "checks",
                answers -> answers.wasAsked("stats_status") ? Checks.raised(answers) : null,
                "gs_group",
                "gs_seekers_total",
                "gs_placed_total",
                "seekers_total",
                "placed_total",
                "vacancies_total");
    }

    private static @Nullable BigDecimal answered(Answers answers, String section) {
        return count(
                answers, section, (place, question) -> place.isAnswered(question) || place.isNotAvailable(question));
    }

    private static @Nullable BigDecimal applicable(Answers answers, String section) {
        return count(answers, section, Answers::wasAsked);
    }

    private static BigDecimal count(Answers answers, String section, Answers.Holds holds) {
        return Numbers.whole(answers.count(section, question -> !NOBODY_IS_ASKED.contains(question), holds));
    }
}
