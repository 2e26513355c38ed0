package org.mirps.employment.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.FormScenario;
import org.mirps.employment.testing.Workbooks;

/** Rows of repeats: none at first, in the order of their positions, each speaking of itself; also within rows. */
class RepeatsTest {

    private static final String FORM = workbook(
            "type | name | label::es | label::en | calculation | relevant | constraint | default | choice_filter",
            "integer | limit | L | L",
            "begin_repeat | country | País | Country",
            "text | cname | Nombre | Name",
            "text | colour | Color | Colour",
            "begin_repeat | city | Ciudad de ${cname} | City of ${cname} |  | ${cname} != 'none'",
            "integer | people | Gente de ${cname} | People of ${cname} |  |  | . <= ${limit} | 1",
            "select_one fruit | grown | G | G |  |  |  |  | colour = ${colour}",
            "calculate | share |  |  | ${people} div sum(${people})",
            "calculate | place |  |  | position(..)",
            "end_repeat",
            "calculate | inside |  |  | sum(${people})",
            "calculate | siblings |  |  | count(${country})",
            "calculate | namesakes |  |  | count(${country}[cname = ${cname}])",
            "end_repeat",
            "calculate | all |  |  | sum(${people})",
            "calculate | rows |  |  | count(${country})",
            "calculate | second |  |  | indexed-repeat(${cname}, ${country}, 2)",
            "calculate | listed |  |  | join(', ', ${cname})");

    private final FormScenario run = FormScenario.ofText(FORM);

    @Test
    void aRepeatBeginsWithoutRows() {
        assertThat(run.run().rows("country", RowId.ROOT)).isEmpty();
        assertThat(run.value("rows")).isEqualTo("0");
        assertThat(run.value("all")).isEqualTo("0");
        assertThat(run.run().nodes()).noneMatch(node -> node.key().question().equals("cname"));
        assertThat(run.isSectionRelevant("country")).isTrue();
    }

    @Test
    void rowsWithinRowsAreAddedUpEachInItsPlace() {
        twoCountries();
        assertThat(run.value("country[1]/inside")).isEqualTo("30");
        assertThat(run.value("country[2]/inside")).isEqualTo("5");
        assertThat(run.value("all")).isEqualTo("35");
        assertThat(run.value("rows")).isEqualTo("2");
        assertThat(run.value("country[1]/siblings")).isEqualTo("2");
        assertThat(run.value("second")).isEqualTo("Honduras");
        assertThat(run.value("listed")).isEqualTo("Belize, Honduras");
        assertThat(run.value("country[1]/city[2]/share")).isEqualTo("1");
        assertThat(run.value("country[1]/city[2]/place")).isEqualTo("2");
    }

    @Test
    void aPredicateComparesWithTheRowItStandsIn() {
        twoCountries();
        assertThat(run.value("country[1]/namesakes")).isEqualTo("1");
        run.answer("country[2]/cname", "Belize");
        assertThat(run.value("country[1]/namesakes"))
                .as("the row that was there before")
                .isEqualTo("2");
        assertThat(run.value("country[2]/namesakes")).isEqualTo("2");
        assertThat(run.reopened().value("country[1]/namesakes")).isEqualTo("2");
    }

    @Test
    void aFilterReadsTheRowAroundIt() {
        twoCountries();
        run.answer("country[1]/colour", "red").answer("country[2]/colour", "yellow");
        assertThat(run.choices("country[1]/city[1]/grown")).containsExactly("apple", "cherry");
        assertThat(run.choices("country[2]/city[1]/grown")).containsExactly("lemon");
        run.answer("country[1]/city[1]/grown", "apple").answer("country[1]/colour", "yellow");
        assertThat(run.isValid("country[1]/city[1]/grown")).isFalse();
    }

    @Test
    void wordsAndConstraintsReadTheirOwnRow() {
        twoCountries();
        assertThat(run.label("country[2]/city[1]/people", Language.EN)).isEqualTo("People of Honduras");
        assertThat(run.label("country[1]/city", Language.ES)).isEqualTo("Ciudad de Belize");
        run.answer("limit", 15);
        assertThat(run.problems()).containsExactly("invalid people");
        assertThat(run.isValid("country[1]/city[2]/people")).isFalse();
    }

    @Test
    void aRepeatWithinARowIsShownOrNotByThatRow() {
        twoCountries();
        run.answer("country[2]/cname", "none");
        assertThat(run.isSectionRelevant("country[1]/city")).isTrue();
        assertThat(run.isSectionRelevant("country[2]/city")).isFalse();
        assertThat(run.isRelevant("country[2]/city[1]/people")).isFalse();
        assertThat(run.value("all")).isEqualTo("30");
        run.add("country").answer("country[3]/cname", "none");
        assertThat(run.isSectionRelevant("country[3]/city")).as("no rows yet").isFalse();
    }

    @Test
    void aNewRowHasItsDefaults() {
        run.add("country").add("country[1]/city");
        assertThat(run.value("country[1]/city[1]/people")).isEqualTo("1");
        assertThat(run.value("all")).isEqualTo("1");
        run.answer("country[1]/city[1]/people", null).reopened();
        assertThat(run.value("country[1]/city[1]/people")).isNull();
    }

    @Test
    void rowsStandInTheOrderOfTheirPositionsWhateverOrderTheyAreStoredIn() {
        CompiledForm form = Workbooks.compiledText(FORM);
        RowId first = new RowId("aaaaaaaaaaaa");
        RowId second = new RowId("bbbbbbbbbbbb");
        RowId inner = new RowId("cccccccccccc");
        RowId orphan = new RowId("dddddddddddd");
        FormRun opened = new JavaRosaEngine(Clock.systemUTC())
                .open(
                        form,
                        new StoredAnswers(
                                List.of(
                                        new RepeatRow(inner, "city", second, 4),
                                        new RepeatRow(second, "country", RowId.ROOT, 9),
                                        new RepeatRow(orphan, "city", new RowId("eeeeeeeeeeee"), 0),
                                        new RepeatRow(first, "country", RowId.ROOT, 3)),
                                Map.of(
                                        new AnswerKey(inner, "people"), "8",
                                        new AnswerKey(orphan, "people"), "100",
                                        new AnswerKey(second, "nobody"), "x"),
                                Map.of()),
                        ZoneOffset.UTC);
        assertThat(opened.rows("country", RowId.ROOT)).containsExactly(first, second);
        assertThat(opened.rows("city", second)).containsExactly(inner);
        assertThat(opened.rows("city", first)).isEmpty();
        assertThat(opened.node(AnswerKey.of("all")).value()).isEqualTo("8");
        assertThat(opened.nodes())
                .extracting(node -> node.key().toString())
                .containsSubsequence("limit", "aaaaaaaaaaaa/cname", "bbbbbbbbbbbb/cname", "cccccccccccc/people", "all");
    }

    private void twoCountries() {
        run.answer("limit", 100).add("country").add("country");
        run.add("country[1]/city").add("country[1]/city").add("country[2]/city");
        run.answer("country[1]/cname", "Belize").answer("country[2]/cname", "Honduras");
        run.answer("country[1]/city[1]/people", 10).answer("country[1]/city[2]/people", 20);
        run.answer("country[2]/city[1]/people", 5);
    }
}
