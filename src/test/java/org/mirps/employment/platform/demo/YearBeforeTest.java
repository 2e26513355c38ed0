package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

class YearBeforeTest {

    private static final LocalizedText SOURCE = LocalizedText.same("Source: a ministry");
    private static final LocalizedText DERIVED = LocalizedText.same("Derived");
    private static final IllustrativeRules RULES = new IllustrativeRules(7, DERIVED, Map.of());

    private final YearBefore before = new YearBefore(
            new RoundCode("later"),
            List.of(
                    new YearBefore.Trend(
                            Set.of("seekers", "women", "men", "gs_seekers"),
                            new BigDecimal("0.80"),
                            new BigDecimal("0.95")),
                    new YearBefore.Trend(Set.of("days"), new BigDecimal("1.1"), new BigDecimal("1.2"))));

    private final SeedAnswers later = new SeedAnswers(
            new ParticipantCode("MX"),
            false,
            cells("law", "Law 7", "seekers", "1001", "women", "501", "men", "500", "days", "30", "quota", null),
            Map.of("groups", List.of(cells("group", "refugee", "gs_seekers", "40"))));

    @Test
    void numbersOfATrendChangeTogetherSoThatNoPartOutgrowsItsWhole() {
        SeedAnswers earlier = before.of(later, RULES);
        int seekers = number(earlier, "seekers");
        assertThat(seekers).isBetween(800, 951);
        assertThat(number(earlier, "women") + number(earlier, "men")).isBetween(seekers - 1, seekers);
        assertThat(number(earlier, "days")).isBetween(33, 36);
    }

    @Test
    void rowsFollowToo() {
        Map<String, SeedAnswers.Cell> row = Objects.requireNonNull(
                        before.of(later, RULES).rows().get("groups"))
                .get(0);
        assertThat(row).containsEntry("group", new SeedAnswers.Cell("refugee", DERIVED));
        assertThat(Integer.parseInt(String.valueOf(value(row, "gs_seekers")))).isBetween(32, 38);
    }

    @Test
    void theRestStaysAndNothingClaimsASource() {
        SeedAnswers earlier = before.of(later, RULES);
        assertThat(earlier.answers()).containsEntry("law", new SeedAnswers.Cell("Law 7", DERIVED));
        assertThat(value(earlier.answers(), "quota")).isNull();
        assertThat(earlier.answers().values())
                .extracting(SeedAnswers.Cell::note)
                .doesNotContain(SOURCE);
        assertThat(earlier.fillsGaps()).isTrue();
    }

    @Test
    void itComesOutTheSameEachTime() {
        assertThat(before.of(later, RULES)).isEqualTo(before.of(later, RULES));
        assertThat(before.of(later, new IllustrativeRules(8, DERIVED, Map.of())))
                .isNotEqualTo(before.of(later, RULES));
    }

    @Test
    void whatIsWrittenDownGoesBeforeWhatFollows() {
        SeedAnswers written =
                new SeedAnswers(later.participant(), false, cells("law", "Decree 1"), Map.of("groups", List.of()));
        SeedAnswers both = before.of(later, RULES).with(written);
        assertThat(value(both.answers(), "law")).isEqualTo("Decree 1");
        assertThat(both.answers().keySet()).startsWith("law", "seekers");
        assertThat(both.rows()).containsEntry("groups", List.of());
        assertThat(both.fillsGaps()).isTrue();
    }

    private static int number(SeedAnswers answers, String question) {
        return Integer.parseInt(String.valueOf(value(answers.answers(), question)));
    }

    private static @Nullable String value(Map<String, SeedAnswers.Cell> cells, String question) {
        return Objects.requireNonNull(cells.get(question)).value();
    }

    private static Map<String, SeedAnswers.Cell> cells(@Nullable String... questionsAndValues) {
        Map<String, SeedAnswers.Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < questionsAndValues.length; i += 2) {
            cells.put(
                    Objects.requireNonNull(questionsAndValues[i]),
                    new SeedAnswers.Cell(questionsAndValues[i + 1], SOURCE));
        }
        return cells;
    }
}
