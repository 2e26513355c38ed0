package org.mirps.employment.contribution.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

class AnswerTextTest {

    private static final FormDefinition FORM = new FormDefinition(
            "form",
            "1",
            LocalizedText.EMPTY,
            List.of(),
            Map.of(
                    "colours",
                    List.of(
                            new Choice("red", new LocalizedText("Rojo", "Red"), Map.of()),
                            new Choice("blue", new LocalizedText("Azul", "Blue"), Map.of()))),
            List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT            |      | two words          | ES | two words",
                "TEXT            |      |                    | ES | ''",
                "INTEGER         |      | 1250000            | EN | 1,250,000",
                "INTEGER         |      | 1250000            | ES | 1,250,000",
                "INTEGER         | year | 2025               | EN | 2025",
                "DECIMAL         |      | -1234.5678901      | EN | -1,234.5678901",
                "CALCULATE       |      | not a number       | EN | not a number",
                "SELECT_ONE      |      | blue               | ES | Azul",
                "SELECT_MULTIPLE |      | red blue           | EN | Red; Blue",
                "SELECT_ONE      |      | gone               | EN | gone",
                "DATE            |      | 2025-04-01         | ES | 1 de abril de 2025",
                "DATE            |      | 2025-04-01         | EN | 1 April 2025",
                "FILE            |      | abcdefgh1234-a.pdf | EN | a.pdf"
            })
    void aValueIsReadAsTheRegionWritesIt(
            QuestionType type, String unit, String value, Language language, String expected) {
        assertThat(new AnswerText(FORM, language).of(question(type, unit == null ? "" : unit), value))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"DO, ES, República Dominicana", "REG, EN, Several countries", "red, EN, Red", "gone, EN, gone"})
    void aCountryThatTheFormDoesNotListIsCalledByItsName(String value, Language language, String expected) {
        assertThat(new AnswerText(FORM, language)
                        .of(question(QuestionType.SELECT_ONE, "", "organisation.country"), value))
                .isEqualTo(expected);
    }

    private static Question question(QuestionType type, String unit) {
        return question(type, unit, "");
    }

    private static Question question(QuestionType type, String unit, String prefill) {
        return new Question(
                "question",
                type,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                "colours",
                "",
                LocalizedText.EMPTY,
                "",
                "",
                LocalizedText.EMPTY,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                unit,
                "",
                "",
                false,
                prefill,
                "",
                1);
    }
}
