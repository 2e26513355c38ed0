package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.Language;

class NumbersTest {

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | 0        | 0      | 0.0",
                "0.15     | 0.15     | 0.15   | 0.2",
                "-9       | -9       | -9.00  | -9.0",
                "29.134   | 29.13    | 29.13  | 29.1",
                "99.96    | 99.96    | 99.96  | 100.0",
                "272.5    | 272.5    | 272.50 | 273",
                "860.6945 | 860.69   | 860.69 | 861",
                "1248000.5 | 1,248,000.5 | 1,248,001 | 1,248,001"
            })
    void decimalsSayNoMoreThanIsKnown(BigDecimal number, String plain, String money, String ratio) {
        Numbers numbers = new Numbers(Language.EN);
        assertThat(numbers.plain(number)).isEqualTo(plain);
        assertThat(numbers.money(number)).isEqualTo(money);
        assertThat(numbers.ratio(number)).isEqualTo(ratio);
    }
}
