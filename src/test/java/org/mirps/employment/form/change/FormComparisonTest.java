package org.mirps.employment.form.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.change.Change.Kind;
import org.mirps.employment.testing.Workbooks;

/** Two versions of a small form, one change each. Differences read {@code field language: before > after}. */
class FormComparisonTest {

    private static final List<String> SURVEY = List.of(
            "type | name | label::es | label::en | hint::es | required | relevant | constraint | calculation | choice_filter | unit",
            "begin_group | one | Primera | First | | | | | | |",
            "text | a | Nombre | Name | Pista | yes | | string-length(.) < 9 | | |",
            "integer | n | Personas | People | | | ${a} != '' | | | | persons",
            "select_one fruit | f | Fruta | Fruit | | | | | | |",
            "end_group | one | | | | | | | | |",
            "begin_group | two | Segunda | Second | | | | | | |",
            "begin_repeat | rows | Filas | Rows | | | | | | |",
            "select_one fruit | g | Otra fruta | Other fruit | | | | | | |",
            "text | h | Detalle | Detail | | | | | | |",
            "end_repeat | rows | | | | | | | | |",
            "calculate | c | Doble | Double | | | | | ${n} * 2 | |",
            "end_group | two | | | | | | | | |");
    private static final List<String> CHOICES = List.of(
            "list_name | name | label::es | label::en | colour",
            "fruit | apple | Manzana | Apple | red",
            "fruit | cherry | Cereza | Cherry | red",
            "fruit | lemon | Limón | Lemon | yellow");
    private static final List<String> INDICATORS = List.of(
            "code | part | label::es | label::en | expression | aggregation | chart | unit",
            "N-1 | | Personas | People | ${n} | sum | bar | persons",
            "N-2 | | Doble | Double | ${c} | sum | bar | persons");

    @Test
    void theSameFormIsWithoutChanges() {
        assertThat(compare(form(SURVEY), form(SURVEY)).isUnchanged()).isTrue();
    }

    @Test
    void rowsOfTheWorkbookAreNoChange() {
        FormDefinition shifted = Workbooks.compiledText(
                        "Words before the tables.\n\n" + text(SURVEY, CHOICES, INDICATORS))
                .definition();
        assertThat(compare(form(SURVEY), shifted).isUnchanged()).isTrue();
    }

    @Test
    void aSectionIsChangedByItsQuestionsAndByTheListsThatItUses() {
        assertThat(compare(form(SURVEY), form(SURVEY)).changedSections()).isEmpty();
        FormDefinition one = form(after("integer | n |", "date | born | Nacida | Born | | | | | | |"));
        assertThat(compare(form(SURVEY), one).changedSections()).containsExactly("one");
        List<String> more = new ArrayList<>(CHOICES);
        more.add("fruit | plum | Ciruela | Plum | blue");
        FormDefinition list =
                Workbooks.compiledText(text(SURVEY, more, INDICATORS)).definition();
        assertThat(compare(form(SURVEY), list).changedSections()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void aNewQuestionIsAddedInItsSection() {
        assertThat(changes(after("integer | n |", "date | born | Nacida | Born | | | | | | |")))
                .containsExactly("one: ADDED born");
    }

    @Test
    void aQuestionThatIsGoneIsRemovedFromItsSection() {
        assertThat(changes(without("text | h |"))).containsExactly("two: REMOVED h");
    }

    @Test
    void wordsChangeLanguageByLanguage() {
        assertThat(changes(replaced("Nombre | Name | Pista", "Nombre completo | Name | Otra pista")))
                .containsExactly("one: CHANGED a [label es: Nombre > Nombre completo, hint es: Pista > Otra pista]");
    }

    @Test
    void logicTypeAndUnitChange() {
        assertThat(changes(replaced("yes | | string-length(.) < 9", " | ${f} = 'apple' | string-length(.) < 5")))
                .containsExactly(
                        "one: CHANGED a [required : yes > , relevant :  > ${f} = 'apple', constraint : string-length(.) < 9 > string-length(.) < 5]");
        assertThat(changes(replaced(
                        "integer | n | Personas | People | | | ${a} != '' | | | | persons",
                        "decimal | n | Personas | People | | | ${a} != '' | | | | thousands")))
                .containsExactly("one: CHANGED n [type : integer > decimal, unit : persons > thousands]");
        assertThat(changes(replaced("${n} * 2", "${n} * 3")))
                .containsExactly("two: CHANGED c [calculation : ${n} * 2 > ${n} * 3]");
        assertThat(changes(replaced("f | Fruta | Fruit | | | | | | ", "f | Fruta | Fruit | | | | | | colour = 'red' ")))
                .containsExactly("one: CHANGED f [choice_filter :  > colour = 'red']");
    }

    @Test
    void aQuestionWithTheSameLabelAndTypeIsProbablyRenamed() {
        assertThat(changes(replaced("text | h | Detalle | Detail", "text | detail | Detalle | More detail")))
                .containsExactly("two: RENAMED h to detail [label en: Detail > More detail]");
    }

    @Test
    void aSelectOfTheSameListInTheSameSectionIsProbablyRenamed() {
        assertThat(changes(replaced(
                        "select_one fruit | f | Fruta | Fruit", "select_one fruit | best | La mejor | The best")))
                .containsExactly("one: RENAMED f to best [label es: Fruta > La mejor, label en: Fruit > The best]");
    }

    @Test
    void anotherTypeIsAnotherQuestion() {
        assertThat(changes(replaced("text | h | Detalle | Detail", "integer | detail | Detalle | Detail")))
                .containsExactly("two: ADDED detail", "two: REMOVED h");
    }

    @Test
    void whereTwoCouldBeMeantNothingIsGuessed() {
        List<String> twice = replaced("text | h | Detalle | Detail", "text | x | Detalle | Detail");
        twice.add(10, "text | y | Detalle | Detail | | | | | | |");
        assertThat(changes(twice)).containsExactly("two: ADDED x", "two: ADDED y", "two: REMOVED h");
    }

    @Test
    void aRenamedGroupKeepsWhatIsInIt() {
        List<String> renamed = replaced("begin_repeat | rows", "begin_repeat | lines");
        renamed.replaceAll(row -> row.replace("end_repeat | rows", "end_repeat | lines"));
        assertThat(changes(renamed)).containsExactly("two: RENAMED rows to lines []");
        FormComparison comparison = compare(form(SURVEY), form(renamed));
        assertThat(comparison.renames()).containsOnly(Map.entry("rows", "lines"));
    }

    @Test
    void aRenamedSectionIsNotAllNew() {
        List<String> renamed = replaced("begin_group | one", "begin_group | first");
        renamed.replaceAll(row -> row.replace("end_group | one", "end_group | first"));
        assertThat(changes(renamed)).containsExactly("first: RENAMED one to first []");
    }

    @Test
    void aQuestionThatMovedToAnotherSectionSaysSo() {
        List<String> moved = without("text | a |");
        moved.add(moved.size() - 1, SURVEY.get(2));
        assertThat(changes(moved)).containsExactly("two: CHANGED a [place : one > two]");
    }

    @Test
    void ofAnExchangedPairOneMoved() {
        List<String> moved = without("integer | n |");
        moved.add(4, SURVEY.get(3));
        assertThat(changes(moved)).containsExactly("one: CHANGED f [order : n > a]");
    }

    @Test
    void choicesAreAddedRemovedAndChanged() {
        List<String> choices = List.of(
                CHOICES.get(0),
                "fruit | apple | Manzana | Apple | green",
                "fruit | cherry | Cereza | Cherry | red",
                "fruit | fig | Higo | Fig | blue",
                "veg | pea | Guisante | Pea | green");
        FormComparison comparison = compare(form(SURVEY), form(SURVEY, choices, INDICATORS));
        assertThat(comparison.sections()).isEmpty();
        assertThat(comparison.lists())
                .extracting(FormComparison.ChoiceList::name)
                .containsExactly("fruit", "veg");
        assertThat(comparison.lists())
                .extracting(FormComparison.ChoiceList::kind)
                .containsExactly(Kind.CHANGED, Kind.ADDED);
        assertThat(comparison.lists().get(0).choices())
                .extracting(change -> change.kind() + " " + change.thing().name())
                .containsExactly("CHANGED apple", "ADDED fig", "REMOVED lemon");
        assertThat(comparison.lists().get(0).choices().get(0).differences())
                .containsExactly(new Difference("colour", "", "", "red", "green"));
    }

    @Test
    void indicatorsAreAddedRemovedAndChanged() {
        List<String> indicators = List.of(
                INDICATORS.get(0),
                "N-1 | | Personas | People | ${n} + 1 | sum | stacked | persons",
                "N-3 | | Nueva | New | ${n} | sum | bar | persons");
        FormComparison comparison = compare(form(SURVEY), form(SURVEY, CHOICES, indicators));
        assertThat(comparison.indicators())
                .extracting(change -> change.kind() + " " + change.thing().code())
                .containsExactly("CHANGED N-1", "ADDED N-3", "REMOVED N-2");
        assertThat(comparison.indicators().get(0).differences())
                .containsExactly(
                        new Difference("chart", "", "", "bar", "stacked"),
                        new Difference("expression", "", "", "${n}", "${n} + 1"));
    }

    @Test
    void aPartThatCameOrWentIsADifferenceOfItsFigure() {
        List<String> before = List.of(
                "code | part | part_label::es | part_label::en | label::es | label::en | expression | aggregation | chart | unit",
                "N-1 | one | Uno | One | Personas | People | ${n} | sum | stacked | persons",
                "N-1 | two | Dos | Two | | | ${c} | sum | | persons");
        List<String> after = List.of(
                before.get(0),
                "N-1 | one | Uno | First | Personas | People | ${n} | sum | stacked | persons",
                "N-1 | three | Tres | Three | | | ${c} * 2 | sum | | persons");
        FormComparison comparison = compare(form(SURVEY, CHOICES, before), form(SURVEY, CHOICES, after));
        assertThat(comparison.indicators())
                .extracting(change -> change.kind() + " " + change.thing().key())
                .containsExactly("CHANGED N-1");
        assertThat(comparison.indicators().get(0).differences())
                .containsExactly(
                        new Difference("label", "one", "en", "One", "First"),
                        new Difference("part", "three", "", "", "${c} * 2"),
                        new Difference("part", "two", "", "${c}", ""));
    }

    @Test
    void theTitleIsASettingTheVersionIsNot() {
        FormDefinition renamed = Workbooks.compiledText(text(SURVEY, CHOICES, INDICATORS)
                        .replace("Prueba | test | 1 | Test", "Examen | test | 2 | Test"))
                .definition();
        assertThat(compare(form(SURVEY), renamed).settings())
                .containsExactly(new Difference("title", "", "es", "Prueba", "Examen"));
    }

    @Test
    void questionsAreCountedByWhatHappenedToThem() {
        List<String> survey = replaced("text | h | Detalle | Detail", "text | detail | Detalle | Detail");
        survey.add(3, "date | born | Nacida | Born | | | | | | |");
        FormComparison comparison = compare(form(SURVEY), form(survey));
        assertThat(List.of(Kind.values())).extracting(comparison::questions).containsExactly(1L, 0L, 1L, 0L);
    }

    @Test
    void theShippedFormsAreLikeThemselves() {
        FormDefinition sne = Workbooks.compiled("form-sne-2025").definition();
        assertThat(compare(sne, sne).isUnchanged()).isTrue();
    }

    private static List<String> changes(List<String> survey) {
        return compare(form(SURVEY), form(survey)).sections().stream()
                .flatMap(section -> section.changes().stream().map(change -> section.name() + ": " + said(change)))
                .toList();
    }

    private static String said(Change<FormElement> change) {
        String name = change.thing().name();
        FormElement before = change.before();
        if (change.kind() == Kind.RENAMED && before != null) {
            name = before.name() + " to " + name;
        }
        List<String> differences = change.differences().stream()
                .map(one -> one.field() + " " + one.language() + ": " + one.before() + " > " + one.after())
                .toList();
        boolean both = change.kind() == Kind.RENAMED || change.kind() == Kind.CHANGED;
        return change.kind() + " " + name + (both ? " " + differences : "");
    }

    private static FormComparison compare(FormDefinition before, FormDefinition after) {
        return FormComparison.of(before, after);
    }

    private static List<String> replaced(String old, String now) {
        List<String> rows = new ArrayList<>(SURVEY);
        rows.replaceAll(row -> row.replace(old, now));
        assertThat(rows).isNotEqualTo(SURVEY);
        return rows;
    }

    private static List<String> without(String beginning) {
        List<String> rows = new ArrayList<>(SURVEY);
        assertThat(rows.removeIf(row -> row.startsWith(beginning))).isTrue();
        return rows;
    }

    private static List<String> after(String beginning, String row) {
        List<String> rows = new ArrayList<>(SURVEY);
        int at = rows.indexOf(SURVEY.stream()
                .filter(one -> one.startsWith(beginning))
                .findFirst()
                .orElseThrow());
        rows.add(at + 1, row);
        return rows;
    }

    private static FormDefinition form(List<String> survey) {
        return form(survey, CHOICES, INDICATORS);
    }

    private static FormDefinition form(List<String> survey, List<String> choices, List<String> indicators) {
        return Workbooks.compiledText(text(survey, choices, indicators)).definition();
    }

    private static String text(List<String> survey, List<String> choices, List<String> indicators) {
        return sheet("survey", survey.toArray(String[]::new))
                + sheet("choices", choices.toArray(String[]::new))
                + sheet("indicators", indicators.toArray(String[]::new))
                + Workbooks.settings();
    }
}
