package org.mirps.employment.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.form.IndicatorDefinition.Aggregation.RATIO_OF_SUMS;
import static org.mirps.employment.form.IndicatorDefinition.Aggregation.SUM;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.IndicatorDefinition;

class IndicatorTableTest {

    private static final IndicatorDefinition SEEKERS = SmallForm.indicator("EST-01", "value", "persons", SUM);
    private static final IndicatorDefinition RATE = SmallForm.indicator("EST-03", "value", "%", RATIO_OF_SUMS);

    @Test
    void theRegionIsTheSumOfThoseWhoReport() {
        RegionalIndicator seekers = round(SEEKERS)
                .figure("GT", "value", "1000", null)
                .figure("HN", "value", "250", null)
                .indicator();

        assertThat(seekers.region().get(0).number()).contains(new BigDecimal("1250"));
    }

    @Test
    void missingIsNotZeroAndIsNamed() {
        RegionalIndicator seekers = round(SEEKERS)
                .figure("GT", "value", "1000", null)
                .figure("HN", "value", null, null)
                .indicator();

        assertThat(codes(seekers.included())).containsExactly("GT");
        assertThat(codes(seekers.missing())).containsExactly("HN", "SV");
    }

    @Test
    void zeroIsAFigure() {
        RegionalIndicator seekers =
                round(SEEKERS).figure("GT", "value", "0", null).indicator();

        assertThat(codes(seekers.included())).containsExactly("GT");
        assertThat(seekers.region().get(0).number()).contains(BigDecimal.ZERO);
    }

    @Test
    void theRegionIsMissingWhereNobodyReports() {
        assertThat(round(SEEKERS).indicator().region().get(0).isReported()).isFalse();
    }

    @Test
    void aRegionalRateIsTheRatioOfSumsNotTheMeanOfRates() {
        RegionalIndicator rate = round(RATE)
                .figure("GT", "value", "10", "100")
                .figure("HN", "value", "90", "100")
                .figure("SV", "value", "0", "800")
                .indicator();

        assertThat(regionalNumber(rate)).isEqualByComparingTo("10");
    }

    @Test
    void aRateUsesOnlyGovernmentsThatReportBothNumbers() {
        RegionalIndicator rate = round(RATE)
                .figure("GT", "value", "10", "100")
                .figure("HN", "value", "90", null)
                .figure("SV", "value", null, "500")
                .indicator();

        assertThat(codes(rate.included())).containsExactly("GT");
        assertThat(regionalNumber(rate)).isEqualByComparingTo("10");
    }

    @Test
    void aRateOverZeroIsMissing() {
        assertThat(round(RATE).figure("GT", "value", "0", "0").indicator().included())
                .isEmpty();
    }

    @Test
    void aGovernmentCountsOnlyWithEveryPart() {
        RegionalIndicator bySex = Regions.of(
                        SmallForm.indicator("EST-01", "women", "persons", SUM),
                        SmallForm.indicator("EST-01", "men", "persons", SUM))
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .figure("GT", "women", "60", null)
                .figure("GT", "men", "40", null)
                .figure("HN", "women", "500", null)
                .figure("HN", "men", null, null)
                .indicator();

        assertThat(codes(bySex.included())).containsExactly("GT");
        assertThat(bySex.region())
                .extracting(figure -> figure.number().orElseThrow().intValue())
                .containsExactly(60, 40);
    }

    private static Regions round(IndicatorDefinition definition) {
        return Regions.of(definition)
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("SV", "El Salvador", "El Salvador");
    }

    private static BigDecimal regionalNumber(RegionalIndicator indicator) {
        return indicator.region().get(0).number().orElseThrow();
    }

    private static List<String> codes(List<RegionalIndicator.Reported> governments) {
        return governments.stream()
                .map(reported -> reported.government().code().value())
                .toList();
    }
}
