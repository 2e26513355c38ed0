package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.round.Round;

/** Guatemala is six hours behind UTC all year. */
class SeedRoundTest {

    private static final Instant START = Instant.parse("2026-11-21T03:00:00Z"); // the evening of the 20th there
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);

    private static final List<SeedRound> ROUNDS = new SeedFolder(Path.of("db", "seed")).rounds();

    private final SeedRound round = ROUNDS.stream()
            .filter(each -> each.code().value().equals("sne-2025"))
            .findFirst()
            .orElseThrow();

    static Stream<SeedRound> rounds() {
        return ROUNDS.stream();
    }

    @Test
    void aDayIsThatOfTheRoundsTimeZone() {
        assertThat(round.day(START)).isEqualTo(FIRST_DAY);
    }

    @Test
    void itOpened25DaysBeforeTheDemoStartsAndIsDue12DaysAfter() {
        assertThat(round.at(round.opens(), FIRST_DAY)).isEqualTo("2026-10-26T14:00:00Z");
        assertThat(round.at(round.due(), FIRST_DAY)).isEqualTo("2026-12-02T23:00:00Z");
        assertThat(round.isUnderWay()).isTrue();
    }

    @Test
    void theFirstDayIsToldByTheRoundThatWasLaidOutThen() {
        Round laidOut = new Round(
                round.code(),
                round.title(),
                1,
                round.timeZone(),
                round.at(round.opens(), FIRST_DAY),
                round.at(round.due(), FIRST_DAY));
        assertThat(round.firstDay(laidOut)).isEqualTo(FIRST_DAY);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everythingHappensInOrderBeforeTheFirstDayAndWhileTheRoundIsOpen(SeedRound told) {
        assertThat(told.contributions()).allSatisfy(contribution -> {
            List<Instant> moments = Stream.of(
                            told.opens(), contribution.entered(), contribution.submitted(), contribution.accepted())
                    .filter(Objects::nonNull)
                    .map(moment -> told.at(Objects.requireNonNull(moment), FIRST_DAY))
                    .toList();
            assertThat(moments).isSorted().doesNotHaveDuplicates();
            assertThat(moments.get(moments.size() - 1))
                    .isBefore(FIRST_DAY.atStartOfDay(told.timeZone()).toInstant());
            if (contribution.submitted() != null) {
                assertThat(told.at(contribution.submitted(), FIRST_DAY)).isBefore(told.at(told.due(), FIRST_DAY));
            }
        });
    }
}
