package org.mirps.employment.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each may ask so often in a minute, whatever the others do. */
class QuotaTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final Quota quota = new Quota(3);

    @Test
    void countsDownAndThenSaysWhen() {
        assertThat(quota.ask("a", NOON)).isEqualTo(new Quota.Standing(2, 60));
        assertThat(quota.ask("a", NOON.plusMillis(10_500))).isEqualTo(new Quota.Standing(1, 50));
        assertThat(quota.ask("a", NOON.plusSeconds(20)).isOver()).isFalse();
        assertThat(quota.ask("a", NOON.plusSeconds(21))).isEqualTo(new Quota.Standing(-1, 39));
        assertThat(quota.ask("a", NOON.plusSeconds(21)).isOver()).isTrue();
    }

    @Test
    void beginsAnewAfterAMinute() {
        IntStream.range(0, 9).forEach(i -> quota.ask("a", NOON));
        assertThat(quota.ask("a", NOON.plusMillis(59_999)).isOver()).isTrue();
        assertThat(quota.ask("a", NOON.plusSeconds(60))).isEqualTo(new Quota.Standing(2, 60));
    }

    @Test
    void isEachOnesOwn() {
        IntStream.range(0, 9).forEach(i -> quota.ask("a", NOON));
        assertThat(quota.ask("b", NOON).left()).isEqualTo(2);
    }

    @Test
    void keepsSomethingOfTenThousandAtMost() {
        IntStream.range(0, 9).forEach(i -> quota.ask("a", NOON));
        IntStream.range(0, 10_000).forEach(i -> quota.ask("many " + i, NOON));
        assertThat(quota.ask("a", NOON).left()).isEqualTo(2);
    }
}
