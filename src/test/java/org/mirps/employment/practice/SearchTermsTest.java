package org.mirps.employment.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by which words, without a database: a text is found if it has one stem of each word that was typed. */
class SearchTermsTest {

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "Capacitación laboral, capacitacion",
        "Capacitación laboral, CAPACITACIONES",
        "Personas refugiadas, refugiado",
        "Vinculación con empresas, vinculacion empresa",
        "Atención a niñas, nina",
        "Clínicas de empleo, clinica",
        "Employment counselling for refugees, refugee",
        "Trained mentors, training",
        "The community’s kitchens, community kitchen",
        "Cédula n.º 25-A, cedula 25",
        "Ventanilla única, la ventanilla",
        "Ventanilla única, VENTANILLAS ÚNICAS",
        "Acompañan a quienes buscan empleo, buscando empleos",
    })
    void accentsAndInflectionsAreForgiven(String text, String typed) {
        assertThat(finds(typed, text)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not found by {1}")
    @CsvSource({"Ferias de empleo, permiso", "Ferias de empleo, ferias permiso", "Casa, caso de estudio"})
    void everyWordHasToBeThere(String text, String typed) {
        assertThat(finds(typed, text)).isFalse();
    }

    @Test
    void shortWordsAndStopWordsOfTheDatabaseAreLongEnoughAndNone() {
        assertThat(SearchTerms.index(List.of("de la TI en a")).split(" "))
                .allSatisfy(
                        term -> assertThat(term).hasSizeGreaterThanOrEqualTo(3).isNotIn("the", "com", "www", "who"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+(empleo) -refugiados*", "\"empleo\" @5 ~x", "empleo' or 1=1 --", "<script>empleo</script>"})
    void operatorsOfTheDatabaseAreNeverPassedOn(String typed) {
        assertThat(SearchTerms.query(typed)).matches("(\\+\\([\\p{L}\\p{N} ]+\\) ?)+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "¿?", "+-*"})
    void whereThereIsNoWordThereIsNothingToLookFor(String typed) {
        assertThat(SearchTerms.query(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextIsLookedForByItsFirstWords() {
        String query = SearchTerms.query("empleo".concat(" refugio trabajo feria".repeat(2000)));
        assertThat(query).hasSizeLessThan(2000);
    }

    private static boolean finds(String typed, String text) {
        Set<String> terms =
                Set.copyOf(Arrays.asList(SearchTerms.index(List.of(text)).split(" ")).stream()
                        .collect(Collectors.toSet()));
        return Pattern.compile("\\+\\(([^)]*)\\)")
                .matcher(SearchTerms.query(typed))
                .results()
                .allMatch(word -> Arrays.stream(word.group(1).split(" ")).anyMatch(terms::contains));
    }
}
