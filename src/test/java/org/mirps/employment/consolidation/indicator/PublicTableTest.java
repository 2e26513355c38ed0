package org.mirps.employment.consolidation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.contribution.Dissemination;

/** What anybody may see of the indicators of a round. Rules: docs/indicators.md, M9 and M13. */
class PublicTableTest {

    private static final String PLAIN = "code | label | chart | aggregation | expression | unit";
    private static final String SEEKERS = "I | I | bar | sum | ${seekers} | persons";
    private static final String DAYS = "I | I | bar | median | ${seekers} | days";
    private static final String RATE = "I | I | rate | ratio_of_sums | ${placed} | % | ${seekers}";

    @Test
    void whoIsNotShownIsInNoTotalHoweverManyTheyAre() {
        RegionalIndicator seekers = round(PLAIN, SEEKERS)
                .gives("GT", "value", "1000")
                .gives("HN", "value", "200")
                .gives("SV", "value", "70")
                .gives("PA", "value", "8")
                .open();

        assertThat(region(seekers).number())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1000"));
        assertThat(codes(seekers)).containsExactly("GT");
    }

    @Test
    void theRangeOfAMedianIsOfThoseWhoAreShown() {
        Regions round = round(PLAIN, DAYS)
                .accepted("CR", "Costa Rica", "Costa Rica", Dissemination.PUBLIC)
                .accepted("MX", "México", "Mexico", Dissemination.PUBLIC)
                .gives("GT", "value", "30")
                .gives("CR", "value", "40")
                .gives("MX", "value", "60")
                .gives("HN", "value", "1")
                .gives("SV", "value", "900");

        assertThat(region(round.open()).spread()).hasValueSatisfying(spread -> {
            assertThat(spread.least()).isEqualByComparingTo("30");
            assertThat(spread.greatest()).isEqualByComparingTo("60");
        });
    }

    @Test
    void nothingTellsThatSomebodyElseTookPart() {
        IndicatorTable table = round(PLAIN, SEEKERS)
                .inDraft("NI", "Nicaragua", "Nicaragua")
                .gives("GT", "value", "10")
                .table(Audience.PUBLIC);

        assertThat(table.participation().governments())
                .extracting(standing -> standing.code().value())
                .containsExactly("GT");
        assertThat(table.indicators().get(0).participants()).hasSize(1);
    }

    @Test
    void whereNobodyIsShownThereIsNothing() {
        RegionalIndicator seekers = Regions.of(PLAIN, SEEKERS)
                .accepted("HN", "Honduras", "Honduras", Dissemination.GOVERNMENTS)
                .gives("HN", "value", "200")
                .open();

        assertThat(seekers.hasData()).isFalse();
        assertThat(seekers.participants()).isEmpty();
    }

    @Test
    void whatSomebodyHiddenCallsACategoryIsNotTold() {
        RegionalIndicator programmes = round(
                        "code | label | chart | aggregation | expression | unit | repeat | by",
                        "I | I | bar | sum | ${prog_persons} | persons | programmes | prog_name")
                .gives("GT", "value@Ventanilla", "100")
                .gives("HN", "value@Programa de Honduras", "100")
                .open();

        assertThat(programmes.categories()).extracting(Category::name).containsExactly("Ventanilla");
    }

    @ParameterizedTest(name = "{0} persons")
    @CsvSource({"0, true", "1, false", "4, false", "5, true", "1200, true"})
    void countsOfOneToFourPersonsAreHidden(String count, boolean shown) {
        RegionalIndicator seekers =
                round(PLAIN, SEEKERS).gives("GT", "value", count).open();

        assertThat(reason(seekers, "GT")).isEqualTo(shown ? "" : "FEW_PERSONS");
        assertThat(seekers.hasData()).isEqualTo(shown);
    }

    @Test
    void whatWouldGiveASmallCountAwayIsHiddenWithIt() {
        Regions round = Regions.of(
                        "code | part | label | chart | expression | aggregation | unit",
                        "I | women | I | stacked | ${placed} | sum | persons",
                        "I | men |  |  | ${seekers} | sum | persons")
                .accepted("GT", "Guatemala", "Guatemala", Dissemination.PUBLIC)
                .accepted("CR", "Costa Rica", "Costa Rica", Dissemination.PUBLIC)
                .gives("GT", "women", "3")
                .gives("GT", "men", "97")
                .gives("CR", "women", "50")
                .gives("CR", "men", "60");

        RegionalIndicator open = round.open();

        for (Series part : open.series()) {
            assertThat(part.reports(Category.ALL))
                    .filteredOn(report -> report.participant().code().value().equals("GT"))
                    .allMatch(report -> !report.isThere());
            assertThat(open.region(part, Category.ALL).named()).hasSize(1);
        }
        assertThat(round.indicator().series().get(0).reports(Category.ALL)).allMatch(ParticipantFigure::isThere);
    }

    @Test
    void aRateThatTellsOfFewPersonsIsHidden() {
        String columns = PLAIN + " | denominator";
        assertThat(reason(
                        round(columns, ratesOf("placed", "seekers"))
                                .gives("GT", "value", "3/400")
                                .open(),
                        "GT"))
                .isEqualTo("FEW_PERSONS");
        assertThat(reason(
                        round(columns, ratesOf("placed", "seekers"))
                                .gives("GT", "value", "30/400")
                                .open(),
                        "GT"))
                .isEmpty();
    }

    @Test
    void fewOfAnythingElseAreShown() {
        String points = "I | I | bar | sum | ${seekers} | points";
        RegionalIndicator few = Regions.of(PLAIN, points)
                .accepted("GT", "Guatemala", "Guatemala", Dissemination.PUBLIC)
                .gives("GT", "value", "2")
                .open();

        assertThat(reason(few, "GT")).isEmpty();
    }

    private static String ratesOf(String above, String below) {
        return RATE.replace("${placed}", "${" + above + "}").replace("${seekers}", "${" + below + "}");
    }

    /** Guatemala is shown; three others count in aggregates only, and one among governments. */
    private static Regions round(String... rows) {
        return Regions.of(rows)
                .accepted("GT", "Guatemala", "Guatemala", Dissemination.PUBLIC)
                .accepted("HN", "Honduras", "Honduras", Dissemination.AGGREGATED)
                .accepted("PA", "Panamá", "Panama", Dissemination.AGGREGATED)
                .accepted("SV", "El Salvador", "El Salvador", Dissemination.AGGREGATED)
                .accepted("DO", "República Dominicana", "Dominican Republic", Dissemination.GOVERNMENTS);
    }

    private static Regional region(RegionalIndicator indicator) {
        return indicator.region(indicator.series().get(0), Category.ALL);
    }

    private static List<String> codes(RegionalIndicator indicator) {
        return region(indicator).included().stream()
                .map(report -> report.participant().code().value())
                .toList();
    }

    private static String reason(RegionalIndicator indicator, String participant) {
        return indicator.series().get(0).reports(Category.ALL).stream()
                .filter(report -> report.participant().code().value().equals(participant))
                .map(report -> Objects.toString(report.missing(), ""))
                .findFirst()
                .orElseThrow();
    }
}
