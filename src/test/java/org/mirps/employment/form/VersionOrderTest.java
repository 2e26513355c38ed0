package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {

    @ParameterizedTest(name = "{1} follows {0}")
    @CsvSource({
        "2025031501, 2025031502",
        "999, 1000",
        "2.9, 2.10",
        "3, 3b",
        "3b, 3c",
        "v9, v10",
        "2025, 2025.1",
        "99999999999999999999999999999999999999, 100000000000000000000000000000000000000"
    })
    void aNewerVersionFollowsAnOlderOne(String older, String newer) {
        assertThat(VersionOrder.OLDEST_FIRST.compare(older, newer)).isNegative();
        assertThat(VersionOrder.OLDEST_FIRST.compare(newer, older)).isPositive();
    }

    @Test
    void versionsThatReadTheSameAreOfOneAge() {
        assertThat(VersionOrder.OLDEST_FIRST.compare("2025", "2025")).isZero();
        assertThat(VersionOrder.OLDEST_FIRST.compare("007", "7")).isZero();
    }

    @Test
    void manyVersionsHaveOneOrder() {
        assertThat(List.of("10", "2b", "2", "1.10", "1.9").stream().sorted(VersionOrder.OLDEST_FIRST))
                .containsExactly("1.9", "1.10", "2", "2b", "10");
    }
}
