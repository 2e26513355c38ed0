package org.mirps.employment.form.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.testing.Workbooks;

/** Which answers go on as what when a form changes. */
class FormMappingTest {

    private static final String HEADINGS = "type | name | label::es | label::en | calculation";
    private static final FormDefinition BEFORE = form(
            "begin_group | s | Sección | Section |",
            "text | name | Nombre | Name |",
            "integer | people | Personas | People |",
            "text | gone | Antes | Before |",
            "begin_repeat | rows | Filas | Rows |",
            "decimal | cost | Costo | Cost |",
            "end_repeat | rows | | |",
            "calculate | twice | Doble | Twice | ${people} * 2",
            "end_group | s | | |");
    private static final FormDefinition AFTER = form(
            "begin_group | s | Sección | Section |",
            "text | name | Nombre | Name |",
            "integer | persons | Personas | People |",
            "decimal | share | Parte | Share |",
            "text | words | Palabras | Words |",
            "date | day | Día | Day |",
            "begin_repeat | entries | Filas | Rows |",
            "decimal | price | Precio | Price |",
            "end_repeat | entries | | |",
            "calculate | double | Doble | Twice | ${persons} * 2",
            "end_group | s | | |");

    @Test
    void theSameNameIsTheSameQuestion() {
        FormMapping mapping = FormMapping.of(BEFORE, AFTER, Map.of(), Set.of());
        assertThat(mapping.same()).isEqualTo(1);
        assertThat(mapping.newName("name")).isEqualTo("name");
    }

    @Test
    void whatIsGoneAndWhatIsNewAreListedWithoutCalculations() {
        FormMapping mapping = FormMapping.of(BEFORE, AFTER, Map.of(), Set.of());
        assertThat(names(mapping.gone())).containsExactly("people", "gone", "rows", "cost");
        assertThat(names(mapping.fresh())).containsExactly("persons", "share", "words", "day", "entries", "price");
    }

    @Test
    void onlyTheSameKindOfValueInTheSameRepeatsIsOffered() {
        FormMapping mapping = FormMapping.of(BEFORE, AFTER, Map.of(), Set.of());
        assertThat(names(mapping.options("people"))).containsExactly("persons", "share", "words");
        assertThat(names(mapping.options("gone"))).containsExactly("words");
        assertThat(names(mapping.options("rows"))).containsExactly("entries");
        assertThat(mapping.options("cost")).isEmpty();
        assertThat(mapping.options("name")).isEmpty();
    }

    @Test
    void whatStandsInARepeatFollowsIt() {
        FormMapping mapping = FormMapping.of(BEFORE, AFTER, Map.of("rows", "entries", "cost", "price"), Set.of());
        assertThat(names(mapping.options("cost"))).containsExactly("price");
        assertThat(mapping.newName("cost")).isEqualTo("price");
    }

    @Test
    void namesUnderWhichAnswersLieAreNotOffered() {
        FormMapping mapping = FormMapping.of(BEFORE, AFTER, Map.of(), Set.of("persons"));
        assertThat(names(mapping.options("people"))).containsExactly("share", "words");
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        for (Map<String, String> wrong : List.of(
                Map.of("people", "day"),
                Map.of("people", "name"),
                Map.of("name", "words"),
                Map.of("cost", "price"),
                Map.of("twice", "double"),
                Map.of("nobody", "words"),
                Map.of("people", "words", "gone", "words"))) {
            assertThatThrownBy(() -> FormMapping.of(BEFORE, AFTER, wrong, Set.of()))
                    .as(wrong.toString())
                    .isInstanceOf(RenameNotPossible.class);
        }
    }

    @Test
    void likelyNamesAreSuggestedButNotWhereTheyAreTaken() {
        assertThat(FormMapping.suggested(BEFORE, AFTER, Set.of()).renames())
                .isEqualTo(Map.of("people", "persons", "rows", "entries"));
        assertThat(FormMapping.suggested(BEFORE, AFTER, Set.of("persons")).renames())
                .isEqualTo(Map.of("rows", "entries"));
    }

    private static List<String> names(List<FormMapping.Item> items) {
        return items.stream().map(FormMapping.Item::name).toList();
    }

    private static FormDefinition form(String... survey) {
        String[] rows = new String[survey.length + 1];
        rows[0] = HEADINGS;
        System.arraycopy(survey, 0, rows, 1, survey.length);
        return Workbooks.compiledText(workbook(rows)).definition();
    }
}
