package org.mirps.employment.consolidation.recomputed;

import static org.mirps.employment.consolidation.recomputed.Numbers.isMore;
import static org.mirps.employment.consolidation.recomputed.Numbers.isPositive;
import static org.mirps.employment.consolidation.recomputed.Numbers.minus;
import static org.mirps.employment.consolidation.recomputed.Numbers.over;
import static org.mirps.employment.consolidation.recomputed.Numbers.plus;
import static org.mirps.employment.consolidation.recomputed.Numbers.rounded;
import static org.mirps.employment.consolidation.recomputed.Numbers.whole;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PER: access to work permits. Each entry of {@code permit_regime} is one legal status. */
final class Permits extends Chapter {

    /** From "prohibited" to "equal": 1 to 5. */
    private static final List<String> RIGHTS =
            List.of("prohibited", "not_regulated", "restricted", "with_permit", "equal");

    Permits() {
        per01();
        per02();
        per03();
        per04();
        per05();
        per06();
        per07();
    }

    private Figure byStatus(String key, String period) {
        return figure(key, period).inEntriesOf("permit_regime", "pr_status");
    }

    /** PER-01: extent of the right to work, for each legal status. A status without an entry is not reported, and not prohibited. */
    private void per01() {
        Figure right = byStatus("PER-01", "");
        right.distribution("right", "pr_right").sign(Checks::isStatusTwice);
        right.lists("family", "pr_family", "legal_basis", "pr_legal_basis");
    }

    /** PER-02: form of the authorisation, who gives it, who asks for it, how long it holds, how it is renewed. */
    private void per02() {
        figure("PER-02.model").distribution(ONLY, "permit_model");
        byStatus("PER-02.regime", "")
                .lists("form", "pr_form", "authority", "pr_authority", "applicant", "pr_applicant")
                .lists("validity", "pr_validity_type", "months", "pr_validity_months")
                .lists("renewal", "pr_renewal", "channel", "pr_channel");
    }

    /**
     * PER-03: legal and actual days, actual less legal, and wait and actual days together. Where no authorisation is needed there is no
     * procedure: 0 days if there is no wait either, else no value.
     */
    private void per03() {
        Figure days = byStatus("PER-03.days", "ref_year");
        days.median("legal", "pr_days_legal");
        days.median("actual", "pr_days_actual").sign(entry -> isPositive(delay(entry)));
        days.median("delay", Permits::delay, "pr_days_legal", "pr_days_actual");
        Figure total = byStatus("PER-03.total", "ref_year");
        total.median("total", Permits::timeToWork, "pr_form", "pr_wait_days", "pr_days_actual");
        total.median("wait", "pr_wait_days");
    }

    private static @Nullable BigDecimal delay(Answers entry) {
        return minus(entry.number("pr_days_actual"), entry.number("pr_days_legal"));
    }

    private static @Nullable BigDecimal timeToWork(Answers entry) {
        BigDecimal wait = entry.number("pr_wait_days");
        if (entry.says("pr_form", "none")) {
            return wait != null && wait.signum() == 0 ? BigDecimal.ZERO : null;
        }
        return plus(wait, entry.number("pr_days_actual"));
    }

    /** PER-04: what the person pays to the State, in USD: nothing where it is free or waived, with a sign where the waiver is on request. */
    private void per04() {
        Figure amount = byStatus("PER-04.amount", "");
        amount.median("amount", Permits::usd, "pr_fee_type", "pr_fee_amount", "currency", "exchange_rate")
                .sign(entry -> entry.says("pr_fee_type", "waiver"));
        amount.list("type", "pr_fee_type");
        byStatus("PER-04.type", "").distribution(ONLY, "pr_fee_type");
    }

    private static @Nullable BigDecimal usd(Answers entry) {
        if (entry.saysAny("pr_fee_type", "free", "waiver")) {
            return BigDecimal.ZERO;
        }
        return rounded(over(entry.number("pr_fee_amount"), ServicesAndCapacity.unitsPerDollar(entry)), 2);
    }

    /** PER-05: how many restrictions and requirements ("none" is none), which, and the legal ceiling on foreign workers. */
    private void per05() {
        Figure number = byStatus("PER-05.number", "");
        number.median("restrictions", entry -> conditions(entry, "pr_restrictions"), "pr_restrictions");
        number.median("requirements", entry -> conditions(entry, "pr_requirements"), "pr_requirements");
        number.lists("restriction_types", "pr_restrictions", "requirement_types", "pr_requirements");
        number.list("work_types", "pr_work_types");
        figure("PER-05.restrictions").inEntriesOf("permit_regime").distribution(ONLY, "pr_restrictions");
        Figure quota = figure("PER-05.quota");
        quota.share("quota", answers -> answers.says("foreign_quota", "yes"), "foreign_quota");
        quota.median("ceiling", "foreign_quota_pct");
        quota.list("exempt", "quota_exempt");
    }

    private static @Nullable BigDecimal conditions(Answers entry, String question) {
        return entry.says(question, "none") ? BigDecimal.ZERO : Numbers.countOf(entry, question);
    }

    /** PER-06: authorisations granted, their share of decisions, and the backlog: pending over applied for. */
    private void per06() {
        Figure total = figure("PER-06.total", "ref_year").inEntriesOf("permit_regime");
        total.sum("granted", "pr_granted");
        grantRate(total, "rate");
        total.rate("backlog", "pr_pending", "pr_applied");
        total.rate("women", "pr_granted_women", "pr_granted");
        Figure granted = byStatus("PER-06.granted", "ref_year");
        granted.sum("granted", "pr_granted");
        granted.sum("women", "pr_granted_women");
        granted.sum("applied", "pr_applied");
        Figure rate = byStatus("PER-06.rate", "ref_year");
        grantRate(rate, "rate");
        rate.rate("backlog", "pr_pending", "pr_applied");
    }

    private static void grantRate(Figure figure, String part) {
        figure.rate(part, entry -> entry.number("pr_granted"), Permits::decisions, "pr_granted", "pr_denied")
                .sign(entry -> isMore(decisions(entry), entry.number("pr_applied")));
    }

    private static @Nullable BigDecimal decisions(Answers entry) {
        return plus(entry.number("pr_granted"), entry.number("pr_denied"));
    }

    /** PER-07: law less practice, both from 1 to 5. "No information" on practice is left out. */
    private void per07() {
        Figure gap = byStatus("PER-07", "");
        gap.median("gap", entry -> minus(law(entry), practice(entry)), "pr_right", "pr_defacto");
        gap.median("law", Permits::law, "pr_right");
        gap.median("practice", Permits::practice, "pr_defacto");
    }

    private static @Nullable BigDecimal law(Answers entry) {
        return entry.isAnswered("pr_right") ? whole(RIGHTS.indexOf(entry.words("pr_right")) + 1) : null;
    }

    private static @Nullable BigDecimal practice(Answers entry) {
        return entry.saysNoData("pr_defacto") ? null : entry.number("pr_defacto");
    }
}
