package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Guatemala is six hours behind UTC all year. */
class SeedRoundTest {

    private static final Instant START = Instant.parse("2026-11-21T03:00:00Z"); // the evening of the 20th there

    private final SeedRound round = new SeedFolder(Path.of("db", "seed")).round();

    @Test
    void itOpened25DaysBeforeTheDemoStarts() {
        assertThat(round.opensAt(START)).isEqualTo("2026-10-26T14:00:00Z");
    }

    @Test
    void itIsDue12DaysAfterTheDemoStarts() {
        assertThat(round.dueAt(START)).isEqualTo("2026-12-02T23:00:00Z");
    }
}
