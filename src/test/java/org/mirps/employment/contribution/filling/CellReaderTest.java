package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.contribution.filling.BlockReading.Outcome;
import org.mirps.employment.contribution.filling.BlockReading.ReadCell;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.UnknownAnswer;

/** What a cell of a spreadsheet would become. */
class CellReaderTest {

    private final TriedForm form = TriedForm.of(
            workbook(
                            "type | name | label::es | label::en | choice_filter | calculation | observation_status | unit",
                            "begin_group | s | Sección | Section | | | |",
                            "select_one statuses | status | Tipo | Kind | | | |",
                            "integer | people | Personas | People | | | status | persons",
                            "decimal | share | Porcentaje | Share | | | | %",
                            "decimal | price | Precio | Price | | | | USD",
                            "date | day | Día | Day | | | |",
                            "calculate | twice | Doble | Double | | ${people} * 2 | |",
                            "begin_repeat | rows | Filas | Rows | | | |",
                            "select_one fruit | fruit | Fruta | Fruit | colour = 'red' | | |",
                            "end_repeat | rows | | | | | |",
                            "end_group | s | | | | | |")
                    .replace(
                            "| | fruit | lemon",
                            "| | statuses | official | Oficial | Official | |\n| | statuses | not_available | No | No | |\n| | fruit | lemon"),
            "rows/aaaaaaaaaaaa");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | 61,200 | NEW | 61,200",
                "people | 61.200 | NEW | 61,200",
                "people | ' 61 200 ' | NEW | 61,200",
                "people | 5.000 | UNCLEAR | 5.000",
                "people | 12.5 | REFUSED | 12.5",
                "people | abc | REFUSED | abc",
                "people | 1,200 personas | REFUSED | 1,200 personas",
                "people | n/d | NOT_AVAILABLE | no disponible",
                "people | N.D. | NOT_AVAILABLE | no disponible",
                "people | … | NOT_AVAILABLE | no disponible",
                "people | - | REFUSED | -",
                "share | 12,5 % | NEW | 12.5",
                "share | 61,200 | UNCLEAR | 61,200",
                "share | n/d | NO_STATUS | no disponible",
                "price | US$ 1,234.50 | NEW | '1,234.5'",
                "day | 2025-03-15 | NEW | 15 de marzo de 2025",
                "day | 15/03/2025 | REFUSED | 15/03/2025",
                "aaaaaaaaaaaa/fruit | cereza | NEW | Cereza",
                "aaaaaaaaaaaa/fruit | CHERRY | NEW | Cereza",
                "aaaaaaaaaaaa/fruit | limon | NO_CHOICE | limon",
                "bbbbbbbbbbbb/fruit | Manzana | NEW | Manzana",
                "bbbbbbbbbbbb/fruit | Limón | NO_CHOICE | Limón"
            })
    void aCellIsReadAsIfItWereTyped(String key, String text, Outcome outcome, String display) {
        ReadCell read = read(key, text, Optional.empty());
        assertThat(read.outcome()).isEqualTo(outcome);
        assertThat(read.display()).isEqualTo(display);
        assertThat(read.message()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | 5.000 | , | NEW | 5,000",
                "people | 5.000 | . | NEW | 5",
                "share | 61,200 | , | NEW | 61.2",
                "share | 61,200 | . | NEW | 61,200.0",
                "people | 30,100 | , | REFUSED | ''"
            })
    void whoSaysTheDecimalMarkDecides(String key, String text, char mark, Outcome outcome, String value) {
        ReadCell read = read(key, text, Optional.of(mark));
        assertThat(read.outcome()).isEqualTo(outcome);
        assertThat(read.value()).isEqualTo(value);
    }

    @Test
    void whatStandsThereIsSaidAndTheSameChangesNothing() {
        form.type("people", "61200");
        ReadCell same = read("people", "61,200", Optional.empty());
        assertThat(same.outcome()).isEqualTo(Outcome.SAME);
        assertThat(same.standing()).isEqualTo("61,200");
        assertThat(read("people", "61,300", Optional.empty()).outcome()).isEqualTo(Outcome.NEW);
        assertThat(form.run().node(AnswerKey.of("people")).value()).isEqualTo("61200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5; 61,200 | ,",
                "1.234,5; 5.000 | ,",
                "1,234,567; 5,000 | .",
                "12.5 %; 1,234 | .",
                "12,5; 12.5 | ''",
                "61,200; 5.000 | ''",
                "12; abc | ''"
            })
    void aBlockMayTellItsOwnDecimalMark(String texts, String mark) {
        var cells = Arrays.stream(texts.split("; "))
                .map(text -> new Block.Cell(AnswerKey.of("people"), text))
                .toList();
        assertThat(CellReader.decimalMark(cells).map(String::valueOf).orElse(""))
                .isEqualTo(mark);
    }

    @Test
    void whatNobodyAnswersIsUnknown() {
        assertThatThrownBy(() -> read("twice", "5", Optional.empty())).isInstanceOf(UnknownAnswer.class);
        assertThatThrownBy(() -> read("nothing", "5", Optional.empty())).isInstanceOf(RuntimeException.class);
    }

    private ReadCell read(String key, String text, Optional<Character> mark) {
        return new CellReader(form, form.words(), mark).read(new Block.Cell(AnswerKey.parse(key), text));
    }
}
