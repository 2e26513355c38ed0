package org.mirps.employment.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StoryClockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LAST_YEAR = Instant.parse("2025-11-21T09:30:00Z");

    private Instant real = NOW;
    private final StoryClock clock = new StoryClock(new Clock() {
        @Override
        public Instant instant() {
            return real;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void itGoesAsTheOtherClockDoes() {
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void workThatIsToldAtAnotherMomentBeginsThenAndTakesItsTime() {
        clock.at(LAST_YEAR, () -> {
            assertThat(clock.instant()).isEqualTo(LAST_YEAR);
            real = real.plusSeconds(5);
            assertThat(clock.instant()).isEqualTo(LAST_YEAR.plusSeconds(5));
            assertThat(clock.withZone(ZoneId.of("America/Guatemala")).instant()).isEqualTo(LAST_YEAR.plusSeconds(5));
        });
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void aStoryInAStoryGoesBackToTheOneAround() {
        clock.at(LAST_YEAR, () -> {
            clock.at(LAST_YEAR.plus(Duration.ofDays(9)), () -> {});
            assertThat(clock.instant()).isEqualTo(LAST_YEAR);
        });
    }

    @Test
    void workThatFailsLeavesTheTimeAsItWas() {
        assertThatThrownBy(() -> clock.at(LAST_YEAR, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void everybodyElseSeesTheRealTime() {
        clock.at(
                LAST_YEAR,
                () -> assertThat(CompletableFuture.supplyAsync(clock::instant).join())
                        .isEqualTo(NOW));
    }
}
