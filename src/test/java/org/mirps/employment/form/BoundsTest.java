package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.testing.Workbooks;

class BoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "integer; . >= 0; true",
                "integer; .>=0 and . <= 100; true",
                "integer; (. < 5) and (. > 0); true",
                "integer; . > -1; true",
                "decimal; . > -1; false",
                "decimal; 0.5 <= .; true",
                "decimal; . >= 0 or . = -99; false",
                "decimal; (. >= 0) or (. = -99); false",
                "integer; not(. >= 0); false",
                "integer; . <= 10; false",
                "integer; . >= ${least}; false",
                "integer; . >= -10; false",
                "integer; 'x and . >= 0' != '' and . < 3; false",
                "integer; ''; false"
            })
    void aBoundIsOnlyTakenWhereItIsCertain(String type, String constraint, boolean excluded) {
        String form = Workbooks.workbook(
                "type | name | label::es | label::en | constraint",
                "integer | least | L | L | ",
                type + " | a | A | A | " + constraint);
        Question question =
                Workbooks.compiledText(form).definition().findQuestion("a").orElseThrow();
        assertThat(Bounds.excludeNegative(question)).isEqualTo(excluded);
    }
}
