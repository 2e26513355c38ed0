package org.mirps.employment.contribution.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.testing.Workbooks;

/** A figure that a form works out is told when somebody has typed a number of which it is made. */
class WorkedOutTest {

    private static final FormDefinition FORM = Workbooks.compiledText(Workbooks.workbook(
                    "type | name | label::es | label::en | calculation",
                    "begin group | g | Grupo | Group |",
                    "integer | women | Mujeres | Women |",
                    "integer | men | Hombres | Men |",
                    "calculate | total | Total | Total | coalesce(${women}, 0) + coalesce(${men}, 0)",
                    "calculate | half | Mitad | Half | ${total} div 2",
                    "text | name | Nombre | Name |",
                    "calculate | length | Largo | Length | string-length(${name})",
                    "begin repeat | r | Fila | Row |",
                    "text | group | Grupo | Group |",
                    "decimal | days | Días | Days |",
                    "calculate | counted | Contados | Counted | if(${group} != '' and ${days} >= 0, ${days}, 0)",
                    "end repeat | | | |",
                    "calculate | sum | Suma | Sum | sum(${counted})",
                    "calculate | rows | Filas | Rows | count(${r})",
                    "end group | | | |"))
            .definition();

    private static boolean says(String question, String... answered) {
        return new WorkedOut(FORM, Set.of(answered))
                .says(FORM.findQuestion(question).orElseThrow());
    }

    @Test
    void aSumOfWhichNobodyHasTypedAnyNumberSaysNothing() {
        assertThat(says("total")).isFalse();
        assertThat(says("total", "men")).isTrue();
        assertThat(says("total", "name", "length")).isFalse();
    }

    @Test
    void whatIsWorkedOutOfWhatIsWorkedOutGoesByWhatIsTyped() {
        assertThat(says("half", "total")).isFalse();
        assertThat(says("half", "women", "total")).isTrue();
        assertThat(says("sum", "group", "counted")).isFalse();
        assertThat(says("sum", "days")).isTrue();
    }

    @Test
    void aCountOfWhichNobodyHasAnsweredAnyQuestionSaysNothing() {
        assertThat(says("length")).isFalse();
        assertThat(says("length", "name")).isTrue();
    }

    @Test
    void whatIsTypedAndWhatIsMadeOfNoQuestionSaysWhatItSays() {
        assertThat(says("women")).isTrue();
        assertThat(says("rows")).isTrue();
    }
}
