package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.testing.Workbooks;

/** What a published form means is written once and read for years. */
class DefinitionTextTest {

    private static final String SMALL = """
            {"schema":1,"form":"f","version":"1","elements":[{"kind":"question","name":"q","type":"TEXT","row":2}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025"})
    void whatIsReadIsWhatWasWritten(String form) {
        FormDefinition definition = Workbooks.compiled(form).definition();
        assertThat(DefinitionReader.read(DefinitionWriter.write(definition))).isEqualTo(definition);
    }

    @Test
    void everyPartOfADefinitionIsWritten() {
        FormDefinition definition = Workbooks.compiledText(Workbooks.workbook(
                        "type | name | label::es | label::en | hint::es | required | required_message::es | relevant | constraint"
                                + " | constraint_message::es | calculation | default | readonly | appearance | choice_filter"
                                + " | unit | tolerance | repeat_count | parameters",
                        "begin group | g | Grupo | Group | Ayuda | | | true() | | | | | | field-list | | | | |",
                        "select_one fruit | s | Fruta | Fruit | Elija | yes | Elija una | 1 = 1 | . != '' | No vale | | apple | |"
                                + " minimal | colour = 'red' | | | |",
                        "decimal | n | Número | Number | | | | | . >= 0 | | | | | | | persons | 10 | |",
                        "range | r | Rango | Range | | | | | | | | | | | | | | | start=0 end=4 step=1",
                        "calculate | c | | | | | | | | | 1 + 1 | | | | | | | |",
                        "begin repeat | p | Fila | Row | Cada una | | | true() | | | | | | | | | | 2 |",
                        "text | t | Texto | Text | | | | | | | | | yes | | | | | |",
                        "end repeat | | | | | | | | | | | | | | | | | |",
                        "end group | | | | | | | | | | | | | | | | | |"))
                .definition();
        assertThat(DefinitionReader.read(DefinitionWriter.write(definition))).isEqualTo(definition);
        assertThat(DefinitionWriter.write(definition))
                .startsWith("{\"schema\":1,\"form\":\"test\",\"version\":\"1\",")
                .contains(
                        "\"count\":",
                        "\"choiceFilter\":",
                        "\"parameters\":",
                        "\"tolerance\":\"10\"",
                        "\"colour\":\"red\"");
    }

    /** Forms that were published before have no mark, and mark none. */
    @Test
    void aMarkOfAKeyFigureIsWrittenAndItsAbsenceIsNone() {
        String indicators = Workbooks.sheet(
                "indicators",
                "code | label::es | label::en | chart | aggregation | expression | headline",
                "I1 | Uno | One | bar | sum | ${n} | yes",
                "I2 | Dos | Two | bar | sum | ${n} | no");
        FormDefinition definition = Workbooks.compiledText(
                        Workbooks.workbook("type | name | label::es | label::en", "integer | n | N | N") + indicators)
                .definition();
        String text = DefinitionWriter.write(definition);
        assertThat(DefinitionReader.read(text).indicators())
                .extracting(IndicatorDefinition::headline)
                .containsExactly(true, false);
        assertThat(text).containsOnlyOnce("\"headline\"");
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        Question question = (Question) DefinitionReader.read(SMALL).elements().get(0);
        assertThat(question.relevant()).isEmpty();
        assertThat(question.warning()).isFalse();
        assertThat(question.label().isEmpty()).isTrue();
        assertThat(DefinitionWriter.write(DefinitionReader.read(SMALL))).isEqualTo(SMALL);
    }

    @Test
    void oneDefinitionHasOneText() {
        String text = DefinitionWriter.write(Workbooks.compiled("form-sne-2025").definition());
        assertThat(DefinitionWriter.write(DefinitionReader.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\":1,\"form\":\"f\",\"version\":\"1\",\"later\":\"x\"}",
                "{\"schema\":1,\"form\":\"f\",\"version\":\"1\",\"elements\":[{\"kind\":\"question\",\"name\":\"q\",\"type\":\"TEXT\",\"row\":2,\"later\":true}]}",
                "{\"schema\":1,\"form\":\"f\",\"version\":\"1\",\"title\":{\"pt\":\"Título\"}}",
                "{\"schema\":1,\"form\":\"f\",\"version\":\"1\",\"elements\":[{\"kind\":\"grid\",\"name\":\"q\",\"row\":2}]}",
                "{\"schema\":2,\"form\":\"f\",\"version\":\"1\"}"
            })
    void whatNobodyHereUnderstandsIsRefusedAndNotLeftOut(String text) {
        assertThatThrownBy(() -> DefinitionReader.read(text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListWithoutChoicesStaysAList() {
        FormDefinition small = DefinitionReader.read(SMALL);
        FormDefinition with = new FormDefinition(
                small.formId(),
                small.version(),
                small.title(),
                small.elements(),
                Map.of("empty", List.of()),
                List.of());
        assertThat(DefinitionReader.read(DefinitionWriter.write(with))).isEqualTo(with);
    }
}
