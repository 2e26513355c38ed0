package org.mirps.employment.consolidation.recomputed;

import static org.mirps.employment.consolidation.recomputed.Numbers.isPositive;
import static org.mirps.employment.consolidation.recomputed.Numbers.minus;
import static org.mirps.employment.consolidation.recomputed.Numbers.over;
import static org.mirps.employment.consolidation.recomputed.Numbers.rounded;
import static org.mirps.employment.consolidation.recomputed.Numbers.whole;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** SRV: services. CAP: coverage and resources. */
final class ServicesAndCapacity extends Chapter {

    ServicesAndCapacity() {
        srv01();
        srv02();
        cap01();
        cap02();
        cap03();
        cap04();
    }

    /** SRV-01: how many of the sixteen services are in operation. Who has no employment system was not asked. */
    private void srv01() {
        Figure breadth = figure("SRV-01.breadth", "ref_year");
        breadth.rate(
                "breadth",
                answers -> Numbers.countOf(answers, "services_offered"),
                answers -> whole(Choices.SERVICES.size()),
                "services_offered");
        breadth.lists("channels", "service_channels", "free", "services_free", "self_employment", "selfemp_support");
        figure("SRV-01.services", "ref_year").shareOfEach(ONLY, "services_offered", Choices.SERVICES);
        figure("SRV-01.channels", "ref_year").shareOfEach(ONLY, "service_channels", Choices.CHANNELS);
    }

    /** SRV-02: countries whose portal accepts all or some protection documents, in per cent of those with a portal that know. */
    private void srv02() {
        Figure open = figure("SRV-02");
        open.share("open", answers -> answers.saysAny("portal_foreign_id", "all", "some"), "portal_foreign_id")
                .unless(
                        answers -> !answers.says("portal_exists", "yes") || answers.saysNoData("portal_foreign_id"),
                        "portal_exists");
        open.lists("documents", "portal_foreign_id", "name", "portal_name");
    }

    /** CAP-01: first-level divisions with an office, over those that the country has; service points by kind. */
    private void cap01() {
        figure("CAP-01.coverage", "ref_year")
                .rate(
                        ONLY,
                        answers -> answers.number("admin1_covered"),
                        ServicesAndCapacity::divisions,
                        "admin1_covered");
        Figure points = figure("CAP-01.points", "ref_year").sideBySide("own", "municipal", "mobile");
        points.sum(
                "own",
                answers -> minus(answers.number("offices_total"), answers.number("offices_municipal")),
                "offices_total",
                "offices_municipal");
        points.sum("municipal", "offices_municipal");
        points.sum("mobile", "mobile_units");
    }

    /** First-level divisions of the countries that fill the form. */
    private static @Nullable BigDecimal divisions(Answers answers) {
        return switch (answers.words("country")) {
            case "BZ" -> whole(6);
            case "CR" -> whole(7);
            case "SV", "PA" -> whole(14);
            case "GT" -> whole(22);
            case "HN" -> whole(18);
            case "MX" -> whole(32);
            default -> null;
        };
    }

    /** CAP-02: registered jobseekers per counsellor. */
    private void cap02() {
        figure("CAP-02", "ref_year")
                .ratio(
                        ONLY,
                        answers -> answers.number("seekers_total"),
                        answers -> answers.number("counsellors_total"),
                        "seekers_total",
                        "counsellors_total");
    }

    /** CAP-03: counsellors trained in protection, over all. */
    private void cap03() {
        figure("CAP-03", "ref_year").rate(ONLY, "counsellors_trained", "counsellors_total");
    }

    /** CAP-04: budget in USD per registered person; a sign where it is not the executed budget. */
    private void cap04() {
        String[] budget = {"budget_amount", "currency", "exchange_rate"};
        Figure perPerson = figure("CAP-04", "ref_year");
        perPerson
                .median(
                        "per_person",
                        answers -> isPositive(answers.number("seekers_total"))
                                ? rounded(over(usd(answers), answers.number("seekers_total")), 2)
                                : null,
                        "budget_amount",
                        "currency",
                        "exchange_rate",
                        "seekers_total")
                .sign(answers -> !answers.says("budget_stage", "executed"));
        perPerson.sum("budget", ServicesAndCapacity::usd, budget);
        perPerson.list("stage", "budget_stage");
        perPerson.median("external", "budget_ext_pct");
    }

    private static @Nullable BigDecimal usd(Answers answers) {
        return rounded(over(answers.number("budget_amount"), unitsPerDollar(answers)), 0);
    }

    /** How many units of the country's currency make a dollar, as it says. */
    static @Nullable BigDecimal unitsPerDollar(Answers answers) {
        return answers.says("currency", "USD") ? BigDecimal.ONE : answers.number("exchange_rate");
    }
}
