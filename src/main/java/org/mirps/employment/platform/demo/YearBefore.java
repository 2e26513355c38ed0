package org.mirps.employment.platform.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ParticipantCode;

/**
 * How the answers of a round follow from those of a later one: numbers that change together, such as persons registered and the women among
 * them, are multiplied by one factor, so that no part outgrows its whole; the rest stays. All of it is illustrative.
 *
 * @param round the later one
 * @param trends no question is in two of them
 */
record YearBefore(RoundCode round, List<Trend> trends) {

    /** Questions that change together. @param min smallest factor, @param max largest one */
    record Trend(Set<String> questions, BigDecimal min, BigDecimal max) {

        BigDecimal factor(Random random) {
            return min.add(max.subtract(min).multiply(BigDecimal.valueOf(random.nextDouble())));
        }
    }

    /** @param rules whose seed and note are used */
    SeedAnswers of(SeedAnswers later, IllustrativeRules rules) {
        Map<String, BigDecimal> factors = factors(later.participant(), rules);
        Map<String, List<Map<String, SeedAnswers.Cell>>> rows = new LinkedHashMap<>();
        later.rows()
                .forEach((repeat, cells) -> rows.put(
                        repeat,
                        cells.stream().map(row -> before(row, factors, rules)).toList()));
        return new SeedAnswers(later.participant(), true, before(later.answers(), factors, rules), rows);
    }

    private Map<String, BigDecimal> factors(ParticipantCode participant, IllustrativeRules rules) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        for (Trend trend : trends) {
            String first = trend.questions().iterator().next();
            BigDecimal factor = trend.factor(rules.random(participant, "trend of " + first, 0));
            trend.questions().forEach(question -> factors.put(question, factor));
        }
        return factors;
    }

    private static Map<String, SeedAnswers.Cell> before(
            Map<String, SeedAnswers.Cell> later, Map<String, BigDecimal> factors, IllustrativeRules rules) {
        Map<String, SeedAnswers.Cell> before = new LinkedHashMap<>();
        later.forEach((question, cell) -> {
            BigDecimal factor = factors.get(question);
            String value = cell.value();
            String earlier = value == null || factor == null ? value : scaled(value, factor);
            before.put(question, new SeedAnswers.Cell(earlier, rules.note()));
        });
        return before;
    }

    /** Rounded down, as all numbers that change together are. */
    private static String scaled(String value, BigDecimal factor) {
        return new BigDecimal(value)
                .multiply(factor)
                .setScale(0, RoundingMode.FLOOR)
                .toPlainString();
    }
}
