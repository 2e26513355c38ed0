package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.shared.Language;

/** The reader and the writer of one notation know each other: what is shown can be typed, and means what was stored or is asked about. */
class WrittenNumberTest {

    private static final long SEED = 20_251_128;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "0042 | 42",
                "+7 | 7",
                "-7 | -7",
                "\u22127 | -7",
                "61200 | 61200",
                "61 200 | 61200",
                "61\u00a0200 | 61200",
                "61\u202f200,5 | 61200.5",
                "1\u2019234\u2019567 | 1234567",
                "1,234,567 | 1234567",
                "1.234.567,89 | 1234567.89",
                "1,234.5 | 1234.5",
                "1.234,567 | 1234.567",
                "12,5 | 12.5",
                "12.50 | 12.5",
                "1234,567 | 1234.567",
                "0,125 | 0.125",
                "000.125 | 0.125",
                ".5 | 0.5",
                "7. | 7",
                "61,200 | 61200 61.2",
                "385,000 | 385000 385",
                "1.000 | 1000 1",
                "-3.100 | -3100 -3.1"
            })
    void aTextMeansAllThatItCanMean(String text, String meanings) {
        List<BigDecimal> expected =
                Arrays.stream(meanings.split(" ")).map(BigDecimal::new).toList();
        assertThat(WrittenNumber.meanings(text))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                ",",
                "-",
                "abc",
                "12 km",
                "1e3",
                "1..2",
                "1,2,3",
                "12,34,567",
                "1.234,567.8",
                "1,234 567",
                "1 2",
                "0,123,456",
                "--1",
                "1-",
                "\u0661",
                "12.5.",
                "1234,567,890"
            })
    void whatIsNoNumberMeansNothing(String text) {
        assertThat(WrittenNumber.meanings(text)).isEmpty();
    }

    @Test
    void whatIsToldToBeTypedMeansItself() {
        numbers()
                .forEach(number -> assertThat(WrittenNumber.meanings(WrittenNumber.typed(canonical(number))))
                        .as(canonical(number))
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactly(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "950 | true | 950",
                "5000 | true | 5,000",
                "61200 | true | 61,200",
                "-61200 | true | -61,200",
                "38500000 | false | 38,500,000",
                "61200 | false | 61,200.0",
                "61200.5 | false | 61,200.5",
                "61200.125 | false | 61,200.125",
                "3.125 | false | 3.1250",
                "12.5 | false | 12.5"
            })
    void aBoxHasMarksOfThousands(String canonical, boolean whole, String box) {
        assertThat(WrittenNumber.boxed(canonical, whole, Language.ES)).isEqualTo(box);
    }

    @Test
    void whatStandsInABoxMeansItselfAndNothingElse() {
        for (Language language : Language.values()) {
            numbers().forEach(number -> {
                boolean whole = number.stripTrailingZeros().scale() <= 0;
                String box = WrittenNumber.boxed(canonical(number), whole, language);
                assertThat(WrittenNumber.meanings(box, whole))
                        .as(box)
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactly(number);
                assertThat(WrittenNumber.canonical(box)).isEqualTo(canonical(number));
                assertThat(WrittenNumber.meanings(WrittenNumber.boxed(canonical(number), false, language)))
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactly(number);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5,000 | 5000", "5.000 | 5000 5", "61,200 | 61200", "61.200 | 61200", "12.5 | ''", "12.0 | 12"})
    void aWholeNumberHasWholeMeanings(String text, String meanings) {
        List<BigDecimal> expected = Arrays.stream(meanings.split(" "))
                .filter(meaning -> !meaning.isEmpty())
                .map(BigDecimal::new)
                .toList();
        assertThat(WrittenNumber.meanings(text, true))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 % | % | 10",
                "12,5% | % | 12,5",
                "USD 5 | USD | 5",
                "5 usd | USD | 5",
                "US$ 1,234.50 | USD | 1,234.50",
                "$5 | USD | 5",
                "MXN 5 | USD | MXN 5",
                "10 % | persons | 10 %",
                "10 % | '' | 10 %",
                "12 | persons | 12"
            })
    void theUnitOfTheQuestionMayBeSaid(String text, String unit, String bare) {
        assertThat(WrittenNumber.withoutUnit(text, unit)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MXN 5", "10 %", "1,200 personas", "\u20a1 5 000"})
    void aNumberWithWordsIsToldFromNone(String text) {
        assertThat(WrittenNumber.saysUnit(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "", "abc", "n/d", "12 km 5", "1..2 km"})
    void noNumberWithWords(String text) {
        assertThat(WrittenNumber.saysUnit(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61,200 | . | 61200",
                "61,200 | , | 61.2",
                "61.200 | . | 61.2",
                "61.200 | , | 61200",
                "1.234,5 | . | 1234.5",
                "12 | , | 12"
            })
    void whoKnowsTheDecimalMarkReadsOneNumber(String text, char mark, BigDecimal number) {
        assertThat(WrittenNumber.meaning(text, mark))
                .usingValueComparator(BigDecimal::compareTo)
                .contains(number);
    }

    @Test
    void whatIsShownMeansItselfAmongOthers() {
        for (Language language : Language.values()) {
            numbers()
                    .forEach(number -> assertThat(
                                    WrittenNumber.meanings(WrittenNumber.shown(canonical(number), language)))
                            .as(WrittenNumber.shown(canonical(number), language))
                            .usingElementComparator(BigDecimal::compareTo)
                            .contains(number));
        }
    }

    @Test
    void onlyNumbersHaveMarksAdded() {
        assertThat(WrittenNumber.typed("3.125")).isEqualTo("3.1250");
        assertThat(WrittenNumber.typed("0.125")).isEqualTo("0.125");
        assertThat(WrittenNumber.typed("1,000")).isEqualTo("1,000");
        assertThat(WrittenNumber.shown("about 1000", Language.ES)).isEqualTo("about 1000");
        assertThat(WrittenNumber.shown("38500000", Language.ES)).isEqualTo("38,500,000");
    }

    private static Stream<BigDecimal> numbers() {
        Random random = new Random(SEED);
        return Stream.generate(() -> {
                    int digits = 1 + random.nextInt(12);
                    BigDecimal whole = new BigDecimal(random.nextLong((long) Math.pow(10, digits)));
                    return whole.movePointLeft(random.nextInt(6)).multiply(BigDecimal.valueOf(random.nextInt(3) - 1L));
                })
                .limit(5_000);
    }

    private static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
