package org.mirps.employment.consolidation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;

/** How values of governments become one of the region. Rules: docs/indicators.md. */
class IndicatorTableTest {

    private static final String PLAIN = "code | label | chart | aggregation | expression | unit";
    private static final String SEEKERS = "I | I | bar | sum | ${seekers} | persons";
    private static final String RATE = "I | I | rate | ratio_of_sums | ${placed} | % | ${seekers}";
    private static final String DAYS = "I | I | bar | median | ${seekers} | days";
    private static final String OPEN = "I | I | pie | share | ${open} = 'yes' | %";
    private static final String BY_SERVICE =
            "I | I | bar | sum | ${prog_persons} | persons | programmes | prog_service";

    // Sums

    @Test
    void theRegionIsTheSumOfThoseWhoReport() {
        RegionalIndicator seekers = round(PLAIN, SEEKERS)
                .gives("GT", "value", "1000")
                .gives("HN", "value", "250")
                .lacks("SV", "value", Gap.NOT_ANSWERED)
                .indicator();

        assertThat(number(seekers)).isEqualTo("1250");
        assertThat(included(seekers)).containsExactly("GT", "HN");
        assertThat(missing(seekers)).containsExactly("SV NOT_ANSWERED");
    }

    @Test
    void whatIsNotComputedYetIsNotUnanswered() {
        RegionalIndicator seekers = round(PLAIN, SEEKERS)
                .inDraft("PA", "Panamá", "Panama")
                .gives("GT", "value", "1000")
                .lacks("SV", "value", Gap.NOT_ANSWERED)
                .indicator();

        assertThat(missing(seekers)).containsExactly("HN NOT_COMPUTED", "SV NOT_ANSWERED", "PA NOT_SUBMITTED");
    }

    @Test
    void missingIsNotZeroAndSaysWhy() {
        RegionalIndicator seekers = round(PLAIN, SEEKERS)
                .inDraft("PA", "Panamá", "Panama")
                .lacks("GT", "value", Gap.NOT_ASKED)
                .lacks("HN", "value", Gap.NO_DATA)
                .lacks("SV", "value", Gap.NOT_ANSWERED)
                .indicator();

        assertThat(missing(seekers))
                .containsExactly("GT NOT_ASKED", "HN NO_DATA", "SV NOT_ANSWERED", "PA NOT_SUBMITTED");
        assertThat(region(seekers).number()).isEmpty();
        assertThat(seekers.hasData()).isFalse();
    }

    @Test
    void zeroIsAFigure() {
        RegionalIndicator seekers =
                round(PLAIN, SEEKERS).gives("GT", "value", "0").indicator();

        assertThat(included(seekers)).containsExactly("GT");
        assertThat(number(seekers)).isEqualTo("0");
        assertThat(seekers.hasData()).isTrue();
    }

    @Test
    void aContributionThatIsNotConsolidatedIsNotSubmittedWhateverItGave() {
        RegionalIndicator seekers = round(PLAIN, SEEKERS)
                .inDraft("PA", "Panamá", "Panama")
                .gives("PA", "value", "7")
                .indicator();

        assertThat(missing(seekers)).contains("PA NOT_SUBMITTED");
        assertThat(region(seekers).number()).isEmpty();
    }

    @Test
    void whatWasReturnedOrWithdrawnIsNotToldAsNeverSubmitted() {
        RegionalIndicator seekers = round(PLAIN, SEEKERS)
                .gone("PA", "Panamá", "Panama", ContributionStatus.RETURNED)
                .gone("CR", "Costa Rica", "Costa Rica", ContributionStatus.WITHDRAWN)
                .gives("GT", "value", "7")
                .indicator();

        assertThat(missing(seekers)).contains("PA RETURNED", "CR WITHDRAWN");
    }

    // Ratios

    @Test
    void aRegionalRateIsTheRatioOfSumsNotTheMeanOfRates() {
        RegionalIndicator rate = round(PLAIN + " | denominator", RATE)
                .gives("GT", "value", "10/100")
                .gives("HN", "value", "90/100")
                .gives("SV", "value", "0/800")
                .indicator();

        assertThat(number(rate)).isEqualTo("10");
        assertThat(region(rate).total().denominator()).isEqualByComparingTo("1000");
    }

    @Test
    void aRateUsesOnlyGovernmentsThatReportBothNumbers() {
        RegionalIndicator rate = round(PLAIN + " | denominator", RATE)
                .gives("GT", "value", "10/100")
                .givesHalf("HN", "value", "90")
                .indicator();

        assertThat(included(rate)).containsExactly("GT");
        assertThat(number(rate)).isEqualTo("10");
    }

    @Test
    void onlyPercentagesAreTimesAHundred() {
        String perPerson = "I | I | rate | ratio_of_sums | ${seekers} | persons | ${placed}";
        assertThat(number(round(PLAIN + " | denominator", perPerson)
                        .gives("GT", "value", "300/4")
                        .indicator()))
                .isEqualTo("75");
    }

    // Medians

    @Test
    void theMedianAndTheRangeAreThoseOfTheGovernments() {
        Regions round = round(PLAIN, DAYS)
                .gives("GT", "value", "30")
                .gives("HN", "value", "90")
                .gives("SV", "value", "10");
        assertThat(region(round.indicator()).spread())
                .contains(new Regional.Spread(new BigDecimal("10"), new BigDecimal("30"), new BigDecimal("90")));
        assertThat(number(round.submitted("PA", "Panamá", "Panama")
                        .gives("PA", "value", "45")
                        .indicator()))
                .as("of four: the mean of the two in the middle")
                .isEqualTo("37.5");
    }

    @Test
    void withFewerThanThreeGovernmentsThereIsNoMedian() {
        RegionalIndicator days = round(PLAIN, DAYS)
                .gives("GT", "value", "30")
                .gives("HN", "value", "90")
                .indicator();

        assertThat(region(days).number()).isEmpty();
        assertThat(included(days)).as("single values stay").containsExactly("GT", "HN");
    }

    @Test
    void aGovernmentWithSeveralRowsCountsOnceWithTheirMedian() {
        RegionalIndicator days = round(
                        PLAIN + " | repeat", "I | I | bar | median | ${prog_persons} | days | programmes")
                .gives("GT", "value", "1")
                .gives("GT", "value", "2")
                .gives("GT", "value", "9")
                .gives("HN", "value", "4")
                .gives("SV", "value", "6")
                .indicator();

        assertThat(number(days)).isEqualTo("4");
        assertThat(report(days, "GT").figure().number()).contains(new BigDecimal("2"));
    }

    // Conditions

    @Test
    void aShareDividesByThoseWhoAnsweredAndCountsNoDataApart() {
        RegionalIndicator open = round(PLAIN, OPEN)
                .submitted("PA", "Panamá", "Panama")
                .submitted("MX", "México", "Mexico")
                .gives("GT", "value", "1")
                .gives("HN", "value", "0")
                .gives("SV", "value", "1")
                .lacks("PA", "value", Gap.NO_DATA)
                .lacks("MX", "value", Gap.NOT_ASKED)
                .indicator();

        assertThat(region(open).tally()).isEqualTo(new Regional.Tally(2, 1, 1));
        assertThat(region(open).number().orElseThrow().doubleValue()).isBetween(66.66, 66.67);
    }

    @Test
    void aCountIsHowManyItHoldsFor() {
        String count = "I | I | bar | count | ${open} = 'yes' | ";
        Regions round = round(PLAIN, count);
        assertThat(region(round.indicator()).number()).as("nobody answered").isEmpty();
        assertThat(number(round.gives("GT", "value", "0").indicator())).isEqualTo("0");
        assertThat(number(round.gives("HN", "value", "1").indicator())).isEqualTo("1");
    }

    @Test
    void aShareHasItsOwnCoverageInEachCategory() {
        RegionalIndicator services = round(PLAIN + " | by", "I | I | stacked | share |  | % | services")
                .gives("GT", "value@advice", "1")
                .gives("GT", "value@training", "0")
                .gives("HN", "value@advice", "0")
                .lacks("SV", "value", Gap.NO_DATA)
                .indicator();

        assertThat(services.categories()).extracting(Category::name).containsExactly("advice", "training");
        assertThat(region(services, "advice").tally()).isEqualTo(new Regional.Tally(1, 1, 1));
        assertThat(region(services, "training").tally()).isEqualTo(new Regional.Tally(0, 1, 1));
        assertThat(missing(services, "training"))
                .as("the reason for all its categories, and a choice that was not offered")
                .containsExactly("HN NOT_ASKED", "SV NO_DATA");
    }

    // Words

    @Test
    void aDistributionCountsChoicesOverRowsAndGovernments() {
        RegionalIndicator services = round(
                        PLAIN + " | repeat", "I | I | bar | distribution | ${prog_service} | programmes | programmes")
                .gives("GT", "value", "training")
                .gives("GT", "value", "training")
                .gives("HN", "value", "advice")
                .indicator();

        assertThat(region(services).counts()).containsOnly(entry("training", 2), entry("advice", 1));
        assertThat(region(services).number()).isEmpty();
        assertThat(services.drawn().get(0).answers())
                .extracting(choice -> choice.label().es())
                .containsExactly("Orientación", "Formación", "Intermediación", "Ninguno");
    }

    @Test
    void severalChoicesOfOneAnswerCountOnceEach() {
        RegionalIndicator services = round(PLAIN, "I | I | bar | distribution | ${services} | ")
                .gives("GT", "value", "advice training")
                .gives("HN", "value", "advice")
                .indicator();

        assertThat(region(services).counts()).containsOnly(entry("advice", 2), entry("training", 1));
    }

    @Test
    void sayingThatThereAreNoDataIsNoAnswerToDraw() {
        assertThat(round(PLAIN, "I | I | pie | distribution | ${open} | ")
                        .indicator()
                        .drawn()
                        .get(0)
                        .answers())
                .extracting(choice -> choice.label().en())
                .containsExactly("Yes", "No");
    }

    @Test
    void aListKeepsTheWordsOfEach() {
        RegionalIndicator names = round(PLAIN + " | repeat", "I | I | table | list | ${prog_name} |  | programmes")
                .gives("GT", "value", "Empléate")
                .gives("GT", "value", "Beca")
                .indicator();

        assertThat(report(names, "GT").words()).containsExactly("Empléate", "Beca");
        assertThat(report(names, "GT").figure().isReported()).isFalse();
        assertThat(names.drawn().get(0).say("Beca").en()).isEqualTo("Beca");
    }

    // Categories and parts

    @Test
    void rowsOfACategoryAreAddedUpAndCategoriesStandInTheOrderOfTheList() {
        RegionalIndicator persons = round(PLAIN + " | repeat | by", BY_SERVICE)
                .gives("GT", "value@matching", "5")
                .gives("GT", "value@advice", "10")
                .gives("GT", "value@advice", "20")
                .gives("HN", "value@advice", "4")
                .lacks("SV", "value@matching", Gap.NO_DATA)
                .indicator();

        assertThat(persons.categories()).extracting(Category::name).containsExactly("advice", "matching");
        assertThat(region(persons, "advice").number()).contains(new BigDecimal("34"));
        assertThat(included(persons, "matching")).containsExactly("GT");
        assertThat(missing(persons, "matching")).containsExactly("HN NOT_ANSWERED", "SV NO_DATA");
    }

    @Test
    void aCategoryWithoutARowIsNotReportedWhateverWasSaidInOtherRows() {
        RegionalIndicator programmes = round(PLAIN + " | repeat | by", BY_SERVICE)
                .gives("GT", "value@advice", "5")
                .lacks("HN", "value@training", Gap.NO_DATA)
                .gives("SV", "value@matching", "2")
                .indicator();

        assertThat(missing(programmes, "advice")).containsExactly("HN NOT_ANSWERED", "SV NOT_ANSWERED");
    }

    @Test
    void categoriesOfTextStandInTheOrderOfGovernmentsAndRows() {
        RegionalIndicator persons = round(
                        PLAIN + " | repeat | by",
                        "I | I | bar | sum | ${prog_persons} | persons | programmes | prog_name")
                .gives("HN", "value@Zafra", "1")
                .gives("GT", "value@Empléate", "2")
                .gives("GT", "value@Beca", "3")
                .indicator();

        assertThat(persons.categories())
                .extracting(category -> category.label().es())
                .containsExactly("Empléate", "Beca", "Zafra");
    }

    @Test
    void aGovernmentCountsWithEveryPartThatIsDrawnOrNotAtAll() {
        RegionalIndicator bySex = parts("stacked", "sum", "sum | context")
                .gives("GT", "one", "60")
                .gives("GT", "two", "40")
                .gives("HN", "one", "500")
                .lacks("HN", "two", Gap.NOT_ANSWERED)
                .gives("HN", "side", "9")
                .lacks("SV", "one", Gap.NOT_ANSWERED)
                .indicator();

        assertThat(bySex.series().stream()
                        .map(one -> bySex.region(one, Category.ALL).number()))
                .containsExactly(
                        Optional.of(new BigDecimal("60")),
                        Optional.of(new BigDecimal("40")),
                        Optional.of(new BigDecimal("9")));
        assertThat(missing(bySex)).as("its own figure is kept").containsExactly("HN null", "SV NOT_ANSWERED");
        assertThat(bySex.drawn()).hasSize(2);
    }

    @Test
    void largeNumbersSideBySideCountEachForItself() {
        RegionalIndicator both =
                parts("kpi", "sum", "sum | context").gives("GT", "one", "60").indicator();

        assertThat(included(both)).containsExactly("GT");
    }

    @Test
    void mediansSideBySideCountEachForItself() {
        RegionalIndicator both = parts("bar", "median", "list | context")
                .gives("GT", "one", "60")
                .indicator();

        assertThat(included(both)).containsExactly("GT");
    }

    // Status, years, signs

    @Test
    void theRegionIsUncertainWhereOneFigureIs() {
        Regions round = round(PLAIN, SEEKERS).gives("GT", "value", "1");
        assertThat(region(round.indicator()).isUncertain()).isFalse();
        assertThat(region(round.gives("HN", "value", "1", ObservationStatus.E).indicator())
                        .isUncertain())
                .isTrue();
    }

    @Test
    void rowsTogetherAreAsCertainAsTheLeast() {
        RegionalIndicator persons = round(PLAIN + " | repeat | by", BY_SERVICE)
                .gives("GT", "value@advice", "1", ObservationStatus.P)
                .gives("GT", "value@advice", "1")
                .givesFlagged("GT", "value@advice", "1")
                .indicator();

        ParticipantFigure report =
                persons.drawn().get(0).reports(category(persons, "advice")).get(0);
        assertThat(report.status()).isEqualTo(ObservationStatus.P);
        assertThat(report.flagged()).isTrue();
    }

    @Test
    void yearsThatDifferAreAllSaid() {
        RegionalIndicator seekers = round(PLAIN, SEEKERS)
                .in("2024")
                .gives("GT", "value", "1")
                .gives("SV", "value", "1")
                .in("2021")
                .gives("HN", "value", "1")
                .indicator();

        assertThat(region(seekers).periods()).containsExactly("2021", "2024");
    }

    // For aggregates only

    @Test
    void analystsSeeWhatASessionWithholds() {
        Regions round = unnamedHonduras()
                .gives("GT", "value", "1")
                .gives("HN", "value", "5")
                .lacks("SV", "value", Gap.NOT_ANSWERED);

        assertThat(included(round.indicator())).containsExactly("GT", "HN");
        assertThat(included(round.shown())).containsExactly("GT");
        assertThat(missing(round.shown())).containsExactly("SV NOT_ANSWERED", "HN WITHHELD");
    }

    @Test
    void oneAloneIsNotEvenCountedForItCouldBeWorkedOut() {
        RegionalIndicator seekers = unnamedHonduras()
                .gives("GT", "value", "1")
                .gives("SV", "value", "2")
                .gives("HN", "value", "5")
                .shown();

        assertThat(number(seekers)).isEqualTo("3");
        assertThat(region(seekers).unnamed()).isZero();
    }

    @Test
    void twoAreNotCountedForEachCouldWorkTheOtherOut() {
        RegionalIndicator seekers = unnamedHonduras()
                .unnamed("PA", "Panamá", "Panama")
                .gives("GT", "value", "1")
                .gives("HN", "value", "5")
                .gives("PA", "value", "10")
                .shown();

        assertThat(number(seekers)).isEqualTo("1");
        assertThat(region(seekers).unnamed()).isZero();
    }

    @Test
    void threeCountAndAreNotNamed() {
        RegionalIndicator seekers = unnamedHonduras()
                .unnamed("PA", "Panamá", "Panama")
                .unnamed("CR", "Costa Rica", "Costa Rica")
                .gives("GT", "value", "1")
                .gives("HN", "value", "5")
                .gives("PA", "value", "10")
                .gives("CR", "value", "4")
                .shown();

        assertThat(number(seekers)).isEqualTo("20");
        assertThat(region(seekers).unnamed()).isEqualTo(3);
        assertThat(region(seekers).included())
                .filteredOn(ParticipantFigure::isThere)
                .hasSize(1);
    }

    @Test
    void oneThatDominatesIsNotCountedForAnotherCouldTellItAlmost() {
        Regions round = unnamedHonduras()
                .unnamed("PA", "Panamá", "Panama")
                .unnamed("CR", "Costa Rica", "Costa Rica")
                .gives("GT", "value", "1")
                .gives("HN", "value", "1000")
                .gives("PA", "value", "500");

        RegionalIndicator seekers = round.gives("CR", "value", "99").shown();
        assertThat(number(seekers)).isEqualTo("1");
        assertThat(region(seekers).unnamed()).isZero();
        assertThat(number(round.indicator())).isEqualTo("1600");
    }

    @Test
    void whereTheRestLeavesTenPerCentOpenNobodyDominates() {
        RegionalIndicator seekers = unnamedHonduras()
                .unnamed("PA", "Panamá", "Panama")
                .unnamed("CR", "Costa Rica", "Costa Rica")
                .gives("GT", "value", "1")
                .gives("HN", "value", "1000")
                .gives("PA", "value", "500")
                .gives("CR", "value", "100")
                .shown();

        assertThat(number(seekers)).isEqualTo("1601");
        assertThat(region(seekers).unnamed()).isEqualTo(3);
    }

    @Test
    void twoAloneAreTooFewToBeCounted() {
        RegionalIndicator seekers = unnamedHonduras()
                .unnamed("PA", "Panamá", "Panama")
                .gives("HN", "value", "5")
                .gives("PA", "value", "10")
                .shown();

        assertThat(region(seekers).number()).isEmpty();
        assertThat(seekers.hasData()).isFalse();
    }

    @Test
    void whyThereIsNothingIsWithheldToo() {
        Regions round = unnamedHonduras()
                .unnamed("PA", "Panamá", "Panama")
                .gives("GT", "value", "1")
                .gives("SV", "value", "1")
                .gives("PA", "value", "1")
                .lacks("HN", "value", Gap.NO_DATA);

        assertThat(missing(round.shown())).containsExactly("HN WITHHELD", "PA WITHHELD");
        assertThat(number(round.shown())).as("only one of them gives a value").isEqualTo("2");
        assertThat(missing(round.indicator())).containsExactly("HN NO_DATA");
    }

    @Test
    void whatOneCallsACategoryInItsOwnWordsIsWithheldToo() {
        Regions round = Regions.of(
                        PLAIN + " | repeat | by",
                        "I | I | bar | sum | ${prog_persons} | persons | programmes | prog_name")
                .unnamed("HN", "Honduras", "Honduras")
                .gives("HN", "value@Programa Nacional", "5");

        assertThat(round.shown().categories()).isEmpty();
        assertThat(round.indicator().categories()).hasSize(1);
    }

    // The table

    @Test
    void everyFigureOfTheFormIsThereAndSaysHowManySnapshotsWait() {
        IndicatorTable table = Regions.of(PLAIN, SEEKERS, "J | J | bar | sum | ${placed} | persons")
                .waiting(2)
                .table();

        assertThat(table.indicators())
                .extracting(one -> one.definition().code())
                .containsExactly("I", "J");
        assertThat(table.waiting()).isEqualTo(2);
    }

    private static Regions round(String columns, String row) {
        return Regions.of(columns, row)
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("SV", "El Salvador", "El Salvador");
    }

    private static Regions unnamedHonduras() {
        return Regions.of(PLAIN, SEEKERS)
                .submitted("GT", "Guatemala", "Guatemala")
                .unnamed("HN", "Honduras", "Honduras")
                .submitted("SV", "El Salvador", "El Salvador");
    }

    /** Parts one, two and, by the third argument, side. */
    private static Regions parts(String chart, String aggregation, String side) {
        return Regions.of(
                        "code | part | label | chart | expression | aggregation | role",
                        "I | one | I | " + chart + " | ${seekers} | " + aggregation + " | ",
                        "I | two |  |  | ${placed} | " + aggregation + " | ",
                        "I | side |  |  | ${seekers} | " + side)
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("SV", "El Salvador", "El Salvador");
    }

    private static Regional region(RegionalIndicator indicator) {
        return indicator.region(indicator.drawn().get(0), Category.ALL);
    }

    private static Regional region(RegionalIndicator indicator, String category) {
        return indicator.region(indicator.drawn().get(0), category(indicator, category));
    }

    private static Category category(RegionalIndicator indicator, String name) {
        return indicator.categories().stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String number(RegionalIndicator indicator) {
        return region(indicator).number().orElseThrow().stripTrailingZeros().toPlainString();
    }

    private static ParticipantFigure report(RegionalIndicator indicator, String government) {
        return indicator.drawn().get(0).reports(Category.ALL).stream()
                .filter(report -> report.participant().code().value().equals(government))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> included(RegionalIndicator indicator) {
        return codes(region(indicator).included());
    }

    private static List<String> included(RegionalIndicator indicator, String category) {
        return codes(region(indicator, category).included());
    }

    private static List<String> missing(RegionalIndicator indicator) {
        return reasons(region(indicator).missing());
    }

    private static List<String> missing(RegionalIndicator indicator, String category) {
        return reasons(region(indicator, category).missing());
    }

    private static List<String> codes(List<ParticipantFigure> reports) {
        return reports.stream()
                .map(report -> report.participant().code().value())
                .toList();
    }

    private static List<String> reasons(List<ParticipantFigure> reports) {
        return reports.stream()
                .map(report -> report.participant().code() + " " + report.missing())
                .toList();
    }
}
