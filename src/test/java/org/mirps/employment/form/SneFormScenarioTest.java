package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.FormScenario;

/** The shipped form on National Employment Systems, filled as officials fill it. */
class SneFormScenarioTest {

    private final FormScenario run = FormScenario.of("form-sne-2025").as("GT");

    @Test
    void theCountryComesFromTheAccountAndCannotBeChanged() {
        assertThat(run.value("country")).isEqualTo("GT");
        assertThat(run.node("country").readOnly()).isTrue();
        assertThatThrownBy(() -> run.answer("country", "HN")).isInstanceOf(UnknownAnswer.class);
    }

    @Test
    void anOfficialOfGuatemalaChoosesAmongTheInstitutionsOfGuatemala() {
        assertThat(run.choices("institution"))
                .contains("gt_mintrab", "other")
                .doesNotContain("hn_setrass", "bz_labour");
        assertThat(FormScenario.of("form-sne-2025").as("BZ").choices("institution"))
                .contains("bz_labour")
                .doesNotContain("gt_mintrab");
    }

    @Test
    void anInstitutionOutsideTheListMustBeNamed() {
        assertThat(run.isRelevant("institution_other")).isFalse();
        run.answer("institution", "other");
        assertThat(run.isRelevant("institution_other")).isTrue();
        assertThat(run.problems()).contains("missing institution_other");
        run.answer("institution_other", "Consejo Nacional de Empleo");
        assertThat(run.problems()).doesNotContain("missing institution_other");
    }

    @Test
    void anInstitutionOfAnotherCountryStaysButIsInvalid() {
        run.answer("institution", "gt_mintrab").as("HN");
        assertThat(run.value("institution")).isEqualTo("gt_mintrab");
        assertThat(run.isValid("institution")).isFalse();
        assertThat(run.problems()).contains("invalid institution");
    }

    @Test
    void theYearIsSuggestedAndMayNotLieAhead() {
        assertThat(run.value("ref_year")).isEqualTo("2024");
        run.answer("ref_year", 2031);
        assertThat(run.value("ref_year")).isEqualTo("2031");
        assertThat(run.isValid("ref_year")).isFalse();
        assertThat(run.message("ref_year", Language.ES)).isEqualTo("Indique un año entre 2019 y 2025.");
        assertThat(run.message("ref_year", Language.EN)).isEqualTo("Enter a year between 2019 and 2025.");
    }

    @Test
    void aYearThatWasDeletedDoesNotComeBack() {
        run.answer("ref_year", null).reopened();
        assertThat(run.value("ref_year")).isNull();
        assertThat(run.problems()).contains("missing ref_year");
    }

    @Test
    void anExchangeRateIsAskedForUnlessTheMoneyIsDollars() {
        run.answer("currency", "GTQ");
        assertThat(run.isRelevant("exchange_rate")).isTrue();
        run.answer("exchange_rate", "7,75");
        assertThat(run.value("fx")).isEqualTo("7.75");
        run.answer("currency", "USD");
        assertThat(run.isRelevant("exchange_rate")).isFalse();
        assertThat(run.value("fx")).isEqualTo("1");
        assertThat(run.value("exchange_rate")).as("kept aside").isEqualTo("7.75");
    }

    @Test
    void aCountryWithoutASystemIsNotAskedAboutItsServices() {
        run.answer("sne_status", "none");
        assertThat(run.isSectionRelevant("services")).isFalse();
        assertThat(run.isRelevant("services_offered")).isFalse();
        assertThat(run.isRelevant("seekers_total")).isFalse();
        assertThat(run.isSectionRelevant("permits")).isTrue();
        run.answer("sne_status", "law");
        assertThat(run.isSectionRelevant("services")).isTrue();
        assertThat(run.isRequired("services_offered")).isTrue();
        assertThat(run.problems()).contains("missing sne_law", "missing services_offered");
    }

    @Test
    void officesAreCountedAgainstTheDivisionsOfTheCountry() {
        run.answer("sne_status", "law").answer("capacity_status", "official").answer("admin1_covered", 11);
        assertThat(run.value("admin1_total")).isEqualTo("22");
        assertThat(run.value("admin1_pct")).isEqualTo("50");
        assertThat(run.hint("admin1_covered", Language.ES)).isEqualTo("Su país tiene 22 divisiones de primer nivel.");
        assertThat(run.hint("admin1_covered", Language.EN)).isEqualTo("Your country has 22 first-level divisions.");
        run.answer("admin1_covered", 23);
        assertThat(run.isValid("admin1_covered")).isFalse();
    }

    @Test
    void womenAndMenMayNotBeMoreThanAll() {
        statistics().answer("seekers_total", 100).answer("seekers_women", 60).answer("seekers_men", 50);
        assertThat(run.isValid("seekers_women")).isTrue();
        assertThat(run.isValid("seekers_men")).isFalse();
        assertThat(run.value("seekers_men")).as("kept though invalid").isEqualTo("50");
        run.answer("seekers_total", 120);
        assertThat(run.isValid("seekers_men")).isTrue();
        assertThat(run.value("seekers_nosex")).isEqualTo("10");
    }

    @Test
    void thePlacementRateIsWorkedOutAndSaid() {
        statistics().answer("seekers_total", 3000).answer("placed_total", 1000);
        assertThat(run.value("placement_rate")).isEqualTo("33.3");
        assertThat(run.isRelevant("rate_note")).isTrue();
        assertThat(run.label("rate_note", Language.ES)).startsWith("Tasa de colocación calculada: 33.3 %.");
        assertThat(run.label("rate_note", Language.EN)).startsWith("Placement rate calculated: 33.3 %.");
        run.answer("seekers_total", null);
        assertThat(run.value("placement_rate")).isNull();
        assertThat(run.isRelevant("rate_note")).isFalse();
    }

    @Test
    void morePeoplePlacedThanRegisteredRaisesASoftCheckThatWantsAnExplanation() {
        statistics().answer("seekers_total", 100).answer("vacancies_total", 500).answer("placed_total", 150);
        assertThat(run.warnings()).containsExactly("warn_placed");
        assertThat(run.value("stat_flags")).isEqualTo("1");
        assertThat(run.problems()).contains("missing stats_explain");
        run.answer("stats_explain", "Incluye personas inscritas en 2023.");
        assertThat(run.problems()).doesNotContain("missing stats_explain");
        assertThat(run.warnings()).as("still said").containsExactly("warn_placed");
    }

    @Test
    void populationsAreAddedUpWithoutNationals() {
        statistics().answer("status_recorded", "yes").answer("groups_identified", "nationals refugee asylum_seeker");
        run.add("group_stats").add("group_stats").add("group_stats");
        row(1, "refugee", 30);
        row(2, "asylum_seeker", 12);
        row(3, "nationals", 900);
        assertThat(run.value("gs_seekers_sum")).isEqualTo("42");
        run.answer("group_stats[2]/gs_seekers_total", null);
        assertThat(run.value("gs_seekers_sum")).isEqualTo("30");
        run.remove("group_stats", 1);
        assertThat(run.value("gs_seekers_sum")).isEqualTo("0");
    }

    @Test
    void aRowOfAPopulationSpeaksOfItselfOnly() {
        statistics().answer("status_recorded", "yes").answer("groups_identified", "refugee asylum_seeker");
        run.add("group_stats").add("group_stats");
        row(1, "refugee", 30);
        row(2, "asylum_seeker", 12);
        run.answer("group_stats[1]/gs_seekers_women", 20).answer("group_stats[2]/gs_seekers_women", 20);
        assertThat(run.isValid("group_stats[1]/gs_seekers_women")).isTrue();
        assertThat(run.isValid("group_stats[2]/gs_seekers_women")).isFalse();
        run.reverse("group_stats");
        assertThat(run.value("group_stats[1]/gs_group")).isEqualTo("asylum_seeker");
        assertThat(run.isValid("group_stats[1]/gs_seekers_women")).isFalse();
    }

    @Test
    void onlyPopulationsThatTheRegistryCountsMayBeChosen() {
        statistics().answer("status_recorded", "yes").answer("groups_identified", "refugee asylum_seeker");
        run.add("group_stats");
        assertThat(run.choices("group_stats[1]/gs_group")).containsExactly("refugee", "asylum_seeker");
        row(1, "asylum_seeker", 5);
        run.answer("groups_identified", "refugee");
        assertThat(run.value("group_stats[1]/gs_group")).as("never lost").isEqualTo("asylum_seeker");
        assertThat(run.isValid("group_stats[1]/gs_group")).isFalse();
        assertThat(run.value("gs_seekers_sum")).isEqualTo("5");
    }

    @Test
    void theSamePopulationTwiceRaisesASoftCheck() {
        statistics().answer("status_recorded", "yes").answer("groups_identified", "refugee asylum_seeker");
        run.add("group_stats").add("group_stats");
        row(1, "refugee", 1);
        row(2, "asylum_seeker", 1);
        assertThat(run.warnings()).isEmpty();
        run.answer("group_stats[2]/gs_group", "refugee");
        assertThat(run.warnings()).containsExactly("warn_dup");
    }

    @Test
    void withoutRecordedPopulationsTheirTableIsNotAskedFor() {
        statistics().answer("status_recorded", "yes");
        assertThat(run.isSectionRelevant("group_stats")).isFalse();
        run.answer("groups_identified", "refugee");
        assertThat(run.isSectionRelevant("group_stats")).isTrue();
        run.answer("stats_status", "not_available");
        assertThat(run.isSectionRelevant("group_stats")).isFalse();
    }

    @Test
    void aPermitIsDescribedOnlyWhereThereIsOne() {
        run.add("permit_regime").answer("permit_regime[1]/pr_right", "prohibited");
        assertThat(run.isRelevant("permit_regime[1]/pr_form")).isFalse();
        run.answer("permit_regime[1]/pr_right", "with_permit").answer("permit_regime[1]/pr_form", "separate");
        assertThat(run.problems()).contains("missing pr_authority", "missing pr_applicant", "missing pr_fee_type");
        run.answer("permit_regime[1]/pr_days_legal", 30).answer("permit_regime[1]/pr_days_actual", 45);
        assertThat(run.value("permit_regime[1]/pr_delay")).isEqualTo("15");
        assertThat(run.warnings()).containsExactly("pr_warn_delay");
        assertThat(run.label("permit_regime[1]/pr_warn_delay", Language.ES))
                .isEqualTo("El plazo efectivo supera el legal en 15 días.");
    }

    @Test
    void aFeeInLocalMoneyIsShownInDollars() {
        run.answer("currency", "GTQ").answer("exchange_rate", "7.75").add("permit_regime");
        run.answer("permit_regime[1]/pr_right", "with_permit").answer("permit_regime[1]/pr_form", "separate");
        run.answer("permit_regime[1]/pr_fee_type", "standard").answer("permit_regime[1]/pr_fee_amount", 310);
        assertThat(run.value("permit_regime[1]/pr_fee_usd")).isEqualTo("40");
        run.answer("permit_regime[1]/pr_fee_type", "free");
        assertThat(run.value("permit_regime[1]/pr_fee_usd")).isEqualTo("0");
    }

    @Test
    void largeBudgetsAreWrittenOutAndStayNumbers() {
        run.answer("sne_status", "law").answer("currency", "USD").answer("budget_status", "official");
        run.answer("budget_amount", "5000000000.5");
        assertThat(run.value("budget_usd")).isIn("5000000000", "5000000001");
        statistics().answer("seekers_total", 4);
        assertThat(run.value("budget_per_seeker")).startsWith("12500000");
        assertThat(run.reopened().value("budget_amount")).isEqualTo("5000000000.5");
    }

    @Test
    void noMoreThanFiveBarriersAreNamed() {
        run.answer("barriers_top", "no_doc permit_delay permit_cost discrimination language");
        assertThat(run.isValid("barriers_top")).isTrue();
        run.answer("barriers_top", "no_doc permit_delay permit_cost discrimination language info_gap");
        assertThat(run.isValid("barriers_top")).isFalse();
    }

    @Test
    void noneCannotBeCombinedWithConventions() {
        run.answer("ilo_ratified", "none");
        assertThat(run.isValid("ilo_ratified")).isTrue();
        run.answer("ilo_ratified", "none c088");
        assertThat(run.isValid("ilo_ratified")).isFalse();
    }

    @Test
    void theIndicatorsComeOutOfTheAnswers() {
        statistics().answer("seekers_total", 100).answer("seekers_women", 60).answer("seekers_men", 38);
        assertThat(run.evaluate("${seekers_total}")).isEqualTo("100");
        assertThat(run.evaluate("${seekers_nosex}")).isEqualTo("2");
        assertThat(run.evaluate("${placed_total}")).as("empty is not zero").isNull();
    }

    @Test
    void whatIsOpenedAgainStandsAsItWasLeft() {
        statistics().answer("status_recorded", "yes").answer("groups_identified", "refugee asylum_seeker");
        run.add("group_stats");
        row(1, "refugee", 30);
        var before = run.run().nodes();
        assertThat(run.reopened().run().nodes()).isEqualTo(before);
    }

    private FormScenario statistics() {
        return run.answer("sne_status", "law").answer("stats_status", "official");
    }

    private void row(int number, String group, int seekers) {
        String row = "group_stats[" + number + "]/";
        run.answer(row + "gs_group", group)
                .answer(row + "gs_status", "official")
                .answer(row + "gs_seekers_total", seekers);
    }
}
