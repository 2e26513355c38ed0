package org.mirps.employment.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"es, ES", "es-GT, ES", "en, EN", "en-BZ, EN", "EN, EN", "fr, ES", "'', ES"})
    void aCodeNamesOneOfOurLanguagesAndElseSpanish(String code, Language expected) {
        assertThat(Language.of(code)).isEqualTo(expected);
    }

    @Test
    void spanishIsTheDefault() {
        assertThat(Language.of(Locale.JAPANESE)).isEqualTo(Language.ES).isEqualTo(Language.DEFAULT);
    }

    @Test
    void aMissingTranslationFallsBackToTheOtherLanguage() {
        assertThat(new LocalizedText("hola", "").in(Language.EN)).isEqualTo("hola");
        assertThat(new LocalizedText("", "hello").in(Language.ES)).isEqualTo("hello");
        assertThat(new LocalizedText("hola", "hello").in(Language.EN)).isEqualTo("hello");
        assertThat(LocalizedText.EMPTY.isEmpty()).isTrue();
    }
}
