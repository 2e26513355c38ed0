package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

class IllustrativeRulesTest {

    private static final ParticipantCode PANAMA = new ParticipantCode("PA");
    private static final Function<String, Optional<String>> NOTHING_ELSE = question -> Optional.empty();

    private final IllustrativeRules rules = new IllustrativeRules(
            2025,
            LocalizedText.same("note"),
            Map.of("units", new Rule.Whole(1, 1000), "desks", new Rule.Whole(1, 1000)));

    @Test
    void aDrawComesOutTheSameEachTime() {
        assertThat(draw(rules, PANAMA, "units", 0)).isEqualTo(draw(rules, PANAMA, "units", 0));
    }

    @Test
    void aDrawDependsOnSeedGovernmentQuestionAndRow() {
        IllustrativeRules otherSeed = new IllustrativeRules(2026, rules.note(), rules.rules());
        assertThat(Stream.of(
                        draw(rules, PANAMA, "units", 0),
                        draw(otherSeed, PANAMA, "units", 0),
                        draw(rules, new ParticipantCode("CR"), "units", 0),
                        draw(rules, PANAMA, "desks", 0),
                        draw(rules, PANAMA, "units", 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatIsAddedChangesNoOtherValue() {
        IllustrativeRules more = new IllustrativeRules(
                2025,
                rules.note(),
                Map.of("units", new Rule.Whole(1, 1000), "cars", new Rule.Whole(1, 9), "desks", new Rule.Whole(1, 5)));
        assertThat(draw(more, PANAMA, "units", 0)).isEqualTo(draw(rules, PANAMA, "units", 0));
    }

    @Test
    void aQuestionWithoutARuleStaysEmpty() {
        assertThat(rules.draw(PANAMA, "sne_law", 0, NOTHING_ELSE)).isEmpty();
    }

    @Test
    void bothEndsOfARangeAreDrawn() {
        assertThat(drawn(new Rule.Whole(1, 3), NOTHING_ELSE)).containsOnly("1", "2", "3");
    }

    @Test
    void aShareIsRoundedDown() {
        Rule half = new Rule.Share("total", new BigDecimal("0.5"), new BigDecimal("0.5"));
        assertThat(drawn(half, question -> Optional.of("7"))).containsOnly("3");
    }

    @Test
    void aShareOfNothingIsEmpty() {
        Rule share = new Rule.Share("total", new BigDecimal("0.5"), new BigDecimal("0.6"));
        assertThat(share.draw(new Random(1), NOTHING_ELSE)).isEmpty();
    }

    @Test
    void choicesAreDifferentOnesInTheOrderOfTheRule() {
        Rule two = new Rule.Choices(weighted("a", 1, "b", 1, "c", 1), 2, 2);
        assertThat(drawn(two, NOTHING_ELSE)).containsOnly("a b", "a c", "b c");
    }

    @Test
    void aHeavierChoiceIsDrawnMoreOften() {
        Rule one = new Rule.Choices(weighted("rare", 1, "often", 9, "never", 0), 1, 1);
        List<String> drawn = drawn(one, NOTHING_ELSE);
        assertThat(drawn)
                .containsOnly("rare", "often")
                .filteredOn("often"::equals)
                .hasSizeGreaterThan(150);
    }

    private static List<Rule.Choices.Weighted> weighted(
            String first, int firstWeight, String second, int secondWeight, String third, int thirdWeight) {
        return List.of(
                new Rule.Choices.Weighted(first, firstWeight),
                new Rule.Choices.Weighted(second, secondWeight),
                new Rule.Choices.Weighted(third, thirdWeight));
    }

    private static String draw(IllustrativeRules rules, ParticipantCode government, String question, int row) {
        return rules.draw(government, question, row, NOTHING_ELSE).orElseThrow();
    }

    /** 200 draws. */
    private static List<String> drawn(Rule rule, Function<String, Optional<String>> others) {
        Random random = new Random(2025);
        return IntStream.range(0, 200)
                .mapToObj(i -> rule.draw(random, others).orElseThrow())
                .toList();
    }
}
