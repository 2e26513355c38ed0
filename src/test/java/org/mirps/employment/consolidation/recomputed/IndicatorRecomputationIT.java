package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.Workbooks;

/**
 * Every indicator of the demo year is what its definition in docs/indicators.md makes of the answers: values, denominators, reasons of gaps,
 * status and signs of each participant, and the region's figures with whom they are made of.
 */
class IndicatorRecomputationIT {

    private static final int INDICATORS = 40;
    private static final List<String> ROUNDS =
            List.of("sne-2025", "sne-2024", "competencias-2025", "buenas-practicas-2025");

    private static final Map<String, Map<String, List<Given>>> EXPECTED = new LinkedHashMap<>();
    private static final Map<String, Map<String, List<Given>>> ACTUAL = new LinkedHashMap<>();
    private static final Map<String, Map<String, Map<String, RegionGiven>>> EXPECTED_REGIONS = new LinkedHashMap<>();
    private static final Map<String, Map<String, Map<String, RegionGiven>>> ACTUAL_REGIONS = new LinkedHashMap<>();

    @BeforeAll
    static void download() {
        RunningApp app = RunningApp.demo();
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        for (String code : ROUNDS) {
            Downloaded round = Downloaded.round(program, code);
            Recomputation recomputed = round.recomputed();
            EXPECTED.put(code, recomputed.given());
            EXPECTED_REGIONS.put(code, recomputed.regions());
            ACTUAL.put(code, round.given());
            ACTUAL_REGIONS.put(code, round.regions());
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("parts")
    void participantsGiveWhatTheirAnswersMake(String round, String part) {
        assertThat(of(ACTUAL, round, part)).containsExactlyInAnyOrderElementsOf(of(EXPECTED, round, part));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("parts")
    void theRegionGivesWhatParticipantsMake(String round, String part) {
        assertThat(of(ACTUAL_REGIONS, round, part)).isEqualTo(of(EXPECTED_REGIONS, round, part));
    }

    @Test
    void everyPartOfEveryIndicatorIsCompared() {
        ROUNDS.forEach(
                round -> assertThat(names(ACTUAL, round)).as(round).isNotEmpty().isEqualTo(names(EXPECTED, round)));
    }

    @Test
    void everyIndicatorOfTheShippedFormsIsCompared() {
        Set<String> shipped = Stream.of("form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025")
                .flatMap(form -> Workbooks.compiled(form).definition().indicators().stream())
                .map(IndicatorDefinition::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes(given -> true)).isEqualTo(shipped).hasSize(INDICATORS);
    }

    @Test
    void everyIndicatorHasAValueInTheDemo() {
        assertThat(codes(Given::isThere)).hasSize(INDICATORS);
    }

    @Test
    void everyReasonOfAGapOccursInTheDemo() {
        assertThat(EXPECTED.values().stream()
                        .flatMap(parts -> parts.values().stream().flatMap(List::stream))
                        .map(Given::missing))
                .contains(Gaps.NOT_SUBMITTED, Gaps.NOT_ASKED, Gaps.NOT_ANSWERED, Gaps.NO_DATA);
    }

    static Stream<Arguments> parts() {
        return ROUNDS.stream().flatMap(round -> names(EXPECTED, round).stream().map(part -> Arguments.of(round, part)));
    }

    /** Codes of indicators of which something given is so. */
    private static Set<String> codes(Predicate<Given> so) {
        return EXPECTED.values().stream()
                .flatMap(parts -> parts.entrySet().stream())
                .filter(part -> part.getValue().stream().anyMatch(so))
                .map(part -> part.getKey().replaceFirst("[./].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<String> names(Map<String, Map<String, T>> rounds, String round) {
        return new TreeSet<>(rounds.getOrDefault(round, Map.of()).keySet());
    }

    private static <T> T of(Map<String, Map<String, T>> rounds, String round, String part) {
        T found = rounds.getOrDefault(round, Map.of()).get(part);
        if (found == null) {
            throw new AssertionError(round + " has no " + part);
        }
        return found;
    }
}
