package org.mirps.employment.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.form.IndicatorDefinition.Aggregation.RATIO_OF_SUMS;
import static org.mirps.employment.form.IndicatorDefinition.Aggregation.SUM;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

class IndicatorTableTest {

    private static final IndicatorDefinition SEEKERS = SmallForm.indicator("EST-01", "value", "persons", SUM);
    private static final IndicatorDefinition RATE = SmallForm.indicator("EST-03", "value", "%", RATIO_OF_SUMS);

    @Test
    void theRegionIsTheSumOfThoseWhoReport() {
        RegionalIndicator seekers = table(SEEKERS, value("GT", "1000", null), value("HN", "250", null));

        assertThat(seekers.region().get(0).number()).contains(new BigDecimal("1250"));
    }

    @Test
    void missingIsNotZeroAndIsNamed() {
        RegionalIndicator seekers = table(SEEKERS, value("GT", "1000", null), value("HN", null, null));

        assertThat(codes(seekers.included())).containsExactly("GT");
        assertThat(codes(seekers.missing())).containsExactly("HN", "SV");
    }

    @Test
    void zeroIsAFigure() {
        RegionalIndicator seekers = table(SEEKERS, value("GT", "0", null));

        assertThat(codes(seekers.included())).containsExactly("GT");
        assertThat(seekers.region().get(0).number()).contains(BigDecimal.ZERO);
    }

    @Test
    void theRegionIsMissingWhereNobodyReports() {
        assertThat(table(SEEKERS).region().get(0).isReported()).isFalse();
    }

    @Test
    void aRegionalRateIsTheRatioOfSumsNotTheMeanOfRates() {
        RegionalIndicator rate =
                table(RATE, value("GT", "10", "100"), value("HN", "90", "100"), value("SV", "0", "800"));

        assertThat(rate.region().get(0).number())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("10"));
    }

    @Test
    void aRateUsesOnlyGovernmentsThatReportBothNumbers() {
        RegionalIndicator rate =
                table(RATE, value("GT", "10", "100"), value("HN", "90", null), value("SV", null, "500"));

        assertThat(codes(rate.included())).containsExactly("GT");
        assertThat(rate.region().get(0).number())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("10"));
    }

    @Test
    void aRateOverZeroIsMissing() {
        assertThat(table(RATE, value("GT", "0", "0")).included()).isEmpty();
    }

    @Test
    void aGovernmentCountsOnlyWithEveryPart() {
        IndicatorDefinition women = SmallForm.indicator("EST-01", "women", "persons", SUM);
        IndicatorDefinition men = SmallForm.indicator("EST-01", "men", "persons", SUM);
        RegionalIndicator bySex = IndicatorTable.of(
                        participation(),
                        List.of(women, men),
                        List.of(
                                part("GT", "women", "60"),
                                part("GT", "men", "40"),
                                part("HN", "women", "500"),
                                part("HN", "men", null)))
                .indicators()
                .get(0);

        assertThat(codes(bySex.included())).containsExactly("GT");
        assertThat(bySex.region())
                .extracting(figure -> figure.number().orElseThrow().intValue())
                .containsExactly(60, 40);
    }

    private static RegionalIndicator table(IndicatorDefinition definition, IndicatorValue... values) {
        List<IndicatorValue> coded = Arrays.stream(values)
                .map(value -> new IndicatorValue(
                        value.government(), definition.code(), definition.part(), value.value(), value.denominator()))
                .toList();
        return IndicatorTable.of(participation(), List.of(definition), coded)
                .indicators()
                .get(0);
    }

    private static IndicatorValue value(String government, @Nullable String value, @Nullable String denominator) {
        return new IndicatorValue(new ParticipantCode(government), "", "", decimal(value), decimal(denominator));
    }

    private static IndicatorValue part(String government, String part, @Nullable String value) {
        return new IndicatorValue(new ParticipantCode(government), "EST-01", part, decimal(value), null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<String> codes(List<RegionalIndicator.Reported> governments) {
        return governments.stream()
                .map(reported -> reported.government().code().value())
                .toList();
    }

    private static Participation participation() {
        Round round = new Round(
                new RoundCode("small-2025"),
                LocalizedText.same("Small"),
                SmallForm.VERSION_ID,
                ZoneId.of("America/Guatemala"),
                Instant.parse("2026-01-01T06:00:00Z"),
                Instant.parse("2026-04-01T06:00:00Z"));
        return new Participation(round, true, List.of(standing("GT"), standing("HN"), standing("SV")));
    }

    private static Participation.Standing standing(String code) {
        return new Participation.Standing(
                new ParticipantCode(code),
                LocalizedText.same(code),
                ContributionStatus.SUBMITTED,
                1,
                Instant.parse("2026-03-12T16:20:31Z"));
    }
}
