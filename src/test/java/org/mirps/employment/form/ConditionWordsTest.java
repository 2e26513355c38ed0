package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.Workbooks;

/** Conditions of a form, as they are said on paper. */
class ConditionWordsTest {

    private static final FormDefinition FORM = Workbooks.compiledText(sheet(
                            "survey",
                            "type | name | label::es | label::en",
                            "select_one yn | portal | Portal | Portal",
                            "select_multiple yn | kinds | Clases | Kinds",
                            "integer | placed | Colocadas | Placed",
                            "integer | total | Total | Total")
                    + sheet(
                            "choices",
                            "list_name | name | label::es | label::en",
                            "yn | yes | Sí | Yes",
                            "yn | no | No | No")
                    + settings())
            .definition();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${portal} = 'yes' | PORTAL is “Yes”",
                "${portal} != 'no' and ${portal} != '' | PORTAL is not “No” and PORTAL was answered",
                "${portal} = '' | PORTAL was not answered",
                "selected(${kinds}, 'yes') | KINDS includes “Yes”",
                "not(selected(${kinds}, 'yes')) | it is not so that KINDS includes “Yes”",
                "${placed} > 0 | PLACED is more than 0",
                "${placed} >= ${total} | PLACED is at least TOTAL",
                "${placed} + ${total} < 10 | PLACED + TOTAL is less than 10",
                "(${portal} = 'yes' or ${portal} = 'no') and ${total} <= 3 | (PORTAL is “Yes” or PORTAL is “No”) and TOTAL is at most 3",
                "count-selected(${kinds}) > 1 | this follows from the answers to: KINDS",
                "${placed} * 2 > ${total} | this follows from the answers to: PLACED; TOTAL"
            })
    void aConditionIsSaidInPlainWords(String condition, String words) {
        assertThat(said(condition)).isEqualTo(words);
    }

    @Test
    void whatIsAlwaysAskedSaysNothing() {
        assertThat(said("")).isEmpty();
        assertThat(said("true()")).isEmpty();
    }

    private static String said(String condition) {
        return new ConditionWords(FORM, Language.EN, name -> name.toUpperCase(Locale.ROOT)).of(condition);
    }
}
