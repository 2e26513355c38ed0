package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.compiledText;
import static org.mirps.employment.testing.Workbooks.read;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;
import static org.mirps.employment.testing.Workbooks.text;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.shared.LocalizedText;

/** What a workbook becomes. */
class XlsFormReaderTest {

    @Test
    void theShippedFormHasNoProblem() {
        Reading reading = read(text("form-sne-2025"));
        assertThat(reading.problems()).isEmpty();
        FormDefinition form = reading.form().orElseThrow().definition();
        assertThat(form.sections()).hasSize(9);
        assertThat(form.repeats())
                .extracting(FormElement.Repeat::name)
                .containsExactly("group_stats", "permit_regime", "programmes", "annexes");
        assertThat(form.title().en()).isEqualTo("National Employment Systems and access to work permits 2025");
        assertThat(form.findChoice("country", "GT").orElseThrow().extra()).isEqualTo(Map.of("iso3", "GTM"));
    }

    @Test
    void theShippedFormsDefineAllFortyIndicators() {
        Set<String> codes = Stream.of("form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025")
                .flatMap(name -> compiledText(text(name)).definition().indicators().stream())
                .map(IndicatorDefinition::code)
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(40);
    }

    @Test
    void theRowsOfAFigureBecomeItsParts() {
        IndicatorDefinition registered = compiledText(text("form-sne-2025"))
                .definition()
                .findIndicator("EST-04.registered")
                .orElseThrow();
        assertThat(registered.chart()).isEqualTo(Chart.STACKED);
        assertThat(registered.drawn()).extracting(IndicatorPart::name).containsExactly("women", "men", "nosex");
        assertThat(registered.parts().get(3))
                .extracting(IndicatorPart::name, IndicatorPart::context, IndicatorPart::aggregation)
                .containsExactly("share", true, Aggregation.RATIO_OF_SUMS);
        assertThat(registered.chapter().en()).isEqualTo("Annual statistics");
        assertThat(registered.period()).isEqualTo("${ref_year}");
    }

    @Test
    void figuresStandInTheOrderOfTheSession() {
        String text = workbook("type | name | label", "integer | a | A")
                + sheet(
                        "indicators",
                        "code | figure | label | expression | aggregation | chart | order | source | period",
                        "I2 | | Dos | ${a} | sum | bar | 20 | Libro | ${a}",
                        "I1 | | Uno | ${a} | sum | bar | 10 | | ",
                        "I2 | more | | ${a} | sum | kpi | 5 | | ");
        FormDefinition form = compiledText(text).definition();
        assertThat(form.indicators()).extracting(IndicatorDefinition::key).containsExactly("I2.more", "I1", "I2");
        IndicatorDefinition more = form.indicators().get(0);
        assertThat(more.label()).as("as in the first row of its code").isEqualTo(LocalizedText.same("Dos"));
        assertThat(more.source().es()).isEqualTo("Libro");
        assertThat(more.period()).isEqualTo("${a}");
        assertThat(form.indicators().get(1).period()).isEmpty();
    }

    @Test
    void theLoadFormHasNoProblem() {
        Reading reading = read(text("form-load-120"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.form().orElseThrow().definition().places()).hasSize(120);
    }

    @Test
    void languagesAreRecognisedByCodeOrName() {
        for (String headings : new String[] {
            "label::Español (es) | label::English (en)", "label::es | label::en", "label::Spanish | LABEL::English"
        }) {
            Question question = only("type | name | " + headings, "text | a | Uno | One");
            assertThat(question.label()).isEqualTo(new LocalizedText("Uno", "One"));
        }
        assertThat(only("type | name | label", "text | a | Ambos").label()).isEqualTo(LocalizedText.same("Ambos"));
    }

    @Test
    void pipesAndQuotesComeThrough() {
        Question question =
                only("type | name | label::es | label::en | relevant", "text | a | Uno \\| <dos> & | One | ‘a’ = “a”");
        assertThat(question.label().es()).isEqualTo("Uno | <dos> &");
        assertThat(question.relevant()).isEqualTo("'a' = \"a\"");
    }

    @Test
    void wordsAroundTheTablesAndRulersInThemAreIgnored() {
        String text = "# Title\n\n| Code | Name |\n| --- | --- |\n| A | B |\n\n"
                + workbook("type | name | label::es | label::en", "--- | --- | --- | ---", "text | a | Uno | One");
        assertThat(read(text).problems()).isEmpty();
    }

    @Test
    void ourOwnColumnsAreKept() {
        Question question = only(
                "type | name | label::es | label::en | chart | indicator | unit | warning | relevant | required",
                "note | a | Uno | One | bar | EST-01 | persons | yes | 1 = 2 | no");
        assertThat(question.chart()).isEqualTo("bar");
        assertThat(question.indicator()).isEqualTo("EST-01");
        assertThat(question.unit()).isEqualTo("persons");
        assertThat(question.warning()).isTrue();
        assertThat(question.required()).isEmpty();
        assertThat(question.row()).isEqualTo(3);
    }

    @Test
    void oldSpellingsOfTypesAreUnderstood() {
        assertThat(only("type | name | label", "select one from fruit | a | A").type())
                .isEqualTo(QuestionType.SELECT_ONE);
        assertThat(only("type | name | label", "select all that apply from fruit | a | A")
                        .type())
                .isEqualTo(QuestionType.SELECT_MULTIPLE);
        assertThat(only("type | name | label", "int | a | A").type()).isEqualTo(QuestionType.INTEGER);
        assertThat(only("type | name | label", "photo | a | A").type()).isEqualTo(QuestionType.IMAGE);
    }

    @Test
    void referencesBecomeRelativeWithinARepeatAndAbsoluteElsewhere() {
        String xform = compiledText(workbook(
                        "type | name | label::es | label::en | calculation | choice_filter",
                        "text | top | T | T",
                        "begin_repeat | r | R | R",
                        "begin_group | g | G | G",
                        "integer | n | N | N de ${n}",
                        "end_group",
                        "select_one fruit | f | F | F |  | colour = ${n} or colour = ${top}",
                        "calculate | c |  |  | ${n} + ${top} + count(${r})",
                        "end_repeat",
                        "calculate | s |  |  | sum(${n})"))
                .xform();
        assertThat(xform)
                .contains("calculate=\"../g/n  +  /data/top  + count( /data/r )\"")
                .contains("calculate=\"sum( /data/r/g/n )\"")
                .contains("instance('fruit')/root/item[colour =  current()/../g/n  or colour =  /data/top]")
                .contains("<output value=\"../n\"/>");
    }

    @Test
    void aCountedRepeatCarriesItsCount() {
        String xform = compiledText(workbook(
                        "type | name | label::es | label::en | repeat_count",
                        "integer | n | N | N",
                        "begin_repeat | a | A | A | ${n}",
                        "text | x | X | X",
                        "end_repeat",
                        "begin_repeat | b | B | B | ${n} + 1",
                        "text | y | Y | Y",
                        "end_repeat"))
                .xform();
        assertThat(xform)
                .contains("<repeat nodeset=\"/data/a\" jr:count=\"/data/n\" jr:noAddRemove=\"true()\">")
                .contains("<repeat nodeset=\"/data/b\" jr:count=\"/data/b_count\" jr:noAddRemove=\"true()\">")
                .contains("nodeset=\"/data/b_count\"");
    }

    @Test
    void duplicateChoicesMayBeAllowed() {
        String text = sheet("survey", "type | name | label", "select_one l | a | A")
                + sheet("choices", "list_name | name | label", "l | x | X", "l | x | Y")
                + settings()
                        .replace("| version |", "| version | allow_choice_duplicates |")
                        .replace("| 1 |", "| 1 | yes |");
        assertThat(compiledText(text).definition().choices("l"))
                .extracting(Choice::name)
                .containsExactly("x", "x");
    }

    private static Question only(String... survey) {
        return compiledText(workbook(survey)).definition().findQuestion("a").orElseThrow();
    }
}
