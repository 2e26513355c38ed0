package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.filling.ItemView.GroupView;
import org.mirps.employment.contribution.filling.ItemView.MatrixView;
import org.mirps.employment.contribution.filling.ItemView.QuestionView;
import org.mirps.employment.contribution.filling.ItemView.RepeatView;

/** Which parts of a section are tables. */
class TablesTest {

    private static final String HEADINGS = "type | name | label::es | label::en | appearance | choice_filter";

    @Test
    void shortRowsOfARepeatAreATableAndTheirChoicesAreLists() {
        RepeatView repeat = (RepeatView) drawn(
                        "begin_repeat | r | Filas | Rows | |",
                        "select_one fruit | kind | Fruta | Fruit | |",
                        "integer | n | Cuántas | How many | |",
                        "note | beware | Cuidado | Beware | |",
                        "end_repeat | r | | | |")
                .get(0);
        assertThat(repeat.columns()).containsExactly("Fruta", "Cuántas");
        List<ItemView> row = repeat.rows().get(0).items();
        assertThat(row).extracting(ItemView::tag).containsExactly("dropdown", "number", "note");
        assertThat(row).extracting(item -> ((QuestionView) item).column()).containsExactly(1, 2, 0);
    }

    @Test
    void longRowsAndRowsWithoutNumbersAreCards() {
        String[] many = Stream.of(
                        Stream.of("begin_repeat | r | Filas | Rows | |"),
                        Stream.iterate(1, n -> n + 1).limit(8).map(n -> "integer | n" + n + " | N | N | |"),
                        Stream.of("end_repeat | r | | | |"))
                .flatMap(rows -> rows)
                .toArray(String[]::new);
        assertThat(((RepeatView) drawn(many).get(0)).columns()).isEmpty();
        RepeatView words = (RepeatView) drawn(
                        "begin_repeat | r | Filas | Rows | |",
                        "text | a | A | A | |",
                        "text | b | B | B | |",
                        "end_repeat | r | | | |")
                .get(0);
        assertThat(words.columns()).isEmpty();
        assertThat(words.rows().get(0).items())
                .allSatisfy(item -> assertThat(((QuestionView) item).column()).isZero());
    }

    @Test
    void whatDoesNotFitIntoACellMakesCards() {
        for (String other : List.of(
                "text | x | X | X | multiline |", "select_multiple fruit | x | X | X | |", "file | x | X | X | |")) {
            RepeatView repeat = (RepeatView) drawn(
                            "begin_repeat | r | Filas | Rows | |",
                            "integer | n | N | N | |",
                            other,
                            "end_repeat | r | | | |")
                    .get(0);
            assertThat(repeat.columns()).as(other).isEmpty();
        }
    }

    @Test
    void aGroupOfGroupsIsATableWhereTheFormSaysSoAndItsRowsAreAlike() {
        String[] group = {
            "begin_group | g | Personas | People | grid |",
            "begin_group | women | Mujeres | Women | |",
            "integer | w1 | Inscritas | Registered | |",
            "integer | w2 | Colocadas | Placed | |",
            "end_group | women | | | |",
            "begin_group | men | Hombres | Men | |",
            "integer | m1 | Inscritos | Registered | |",
            "integer | m2 | Colocados | Placed | |",
            "end_group | men | | | |",
            "end_group | g | | | |"
        };
        GroupView table = (GroupView) drawn(group).get(0);
        assertThat(table.columns()).containsExactly("Inscritas", "Colocadas");
        assertThat(((GroupView) table.items().get(1)).items())
                .extracting(item -> ((QuestionView) item).column())
                .containsExactly(2, 3);
        group[7] = "text | m2 | Colocados | Placed | |";
        assertThat(((GroupView) drawn(group).get(0)).columns()).isEmpty();
        group[7] = "integer | m2 | Colocados | Placed | |";
        group[0] = "begin_group | g | Personas | People | |";
        assertThat(((GroupView) drawn(group).get(0)).columns()).isEmpty();
    }

    @Test
    void threeQuestionsWithTheSameChoicesAreOneTable() {
        List<ItemView> items = drawn(
                "select_multiple fruit | a | A | A | |",
                "select_multiple fruit | b | B | B | |",
                "select_multiple fruit | c | C | C | |",
                "select_one fruit | d | D | D | |",
                "select_one fruit | e | E | E | |");
        assertThat(items).extracting(ItemView::tag).containsExactly("matrix", "radios", "radios");
        MatrixView matrix = (MatrixView) items.get(0);
        assertThat(matrix.columns()).containsExactly("Manzana", "Cereza", "Limón");
        assertThat(matrix.rows()).extracting(row -> row.key().toString()).containsExactly("a", "b", "c");
    }

    @Test
    void twoAreATableWhereTheFormSaysSo() {
        GroupView group = (GroupView) drawn(
                        "begin_group | g | Frutas | Fruit | table-list |",
                        "select_one fruit | a | A | A | |",
                        "select_one fruit | b | B | B | |",
                        "end_group | g | | | |")
                .get(0);
        assertThat(group.items()).extracting(ItemView::tag).containsExactly("matrix");
    }

    @Test
    void otherChoicesBetweenThemOrChoicesThatDependOnAnswersMakeNoTable() {
        assertThat(drawn(
                        "select_one fruit | a | A | A | |",
                        "select_one fruit | b | B | B | | colour = 'red'",
                        "select_one fruit | c | C | C | |"))
                .extracting(ItemView::tag)
                .containsOnly("radios");
        assertThat(drawn(
                        "text | which | W | W | |",
                        "select_one fruit | a | A | A | | colour = ${which}",
                        "select_one fruit | b | B | B | | colour = ${which}",
                        "select_one fruit | c | C | C | | colour = ${which}"))
                .extracting(ItemView::tag)
                .containsExactly("text", "radios", "radios", "radios");
        assertThat(drawn(
                        "select_one fruit | a | A | A | minimal |",
                        "select_one fruit | b | B | B | minimal |",
                        "select_one fruit | c | C | C | minimal |"))
                .extracting(ItemView::tag)
                .containsOnly("dropdown");
    }

    /** What a section with these rows shows; the repeat {@code r} has a row. */
    private static List<ItemView> drawn(String... survey) {
        String[] whole = Stream.of(
                        Stream.of(HEADINGS, "begin_group | s | Sección | Section | |"),
                        Stream.of(survey),
                        Stream.of("end_group | s | | | |"))
                .flatMap(rows -> rows)
                .toArray(String[]::new);
        String[] rows = List.of(survey).stream().anyMatch(row -> row.startsWith("begin_repeat"))
                ? new String[] {"r/aaaaaaaaaaaa"}
                : new String[0];
        return TriedForm.of(workbook(whole), rows).section("s");
    }
}
