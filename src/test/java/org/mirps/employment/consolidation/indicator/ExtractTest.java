package org.mirps.employment.consolidation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.testing.Workbooks;

/** Which figures a part of a session has. */
class ExtractTest {

    private static final String FORM = Workbooks.sheet(
                    "survey",
                    "type | name | label::es | label::en",
                    "select_multiple pop_group | register | Pueden inscribirse | May register",
                    "select_multiple legal_status | work | Pueden trabajar | May work",
                    "select_multiple service | services | Servicios | Services")
            + Workbooks.sheet(
                    "choices",
                    "list_name | name | label::es | label::en",
                    "pop_group | refugee | Personas refugiadas | Refugees",
                    "pop_group | returnee | Personas retornadas | Returnees",
                    "legal_status | refugee | Persona refugiada reconocida | Recognised refugee",
                    "legal_status | irregular | Situación irregular | Irregular situation",
                    "service | advice | Orientación | Advice",
                    "service | refugee | Atención a personas refugiadas | Service for refugees")
            + Workbooks.settings();

    private final FormDefinition form = form(
            "A | | Inscripción | Registration | register",
            "B | | Trabajo | Work | work",
            "C | | Servicios | Services | services");

    @Test
    void ofEverybodyAllFiguresTell() {
        assertThat(keys(extract("").of(form))).containsExactly("A", "B", "C");
    }

    /** A list of services is no list of people, whatever its choices are called. */
    @Test
    void aGroupIsToldOfByTheFiguresThatAreBrokenDownByAListThatHasIt() {
        assertThat(keys(extract("refugee").of(form))).containsExactly("A", "B");
        assertThat(keys(extract("returnee").of(form))).containsExactly("A");
        assertThat(keys(extract("irregular").of(form))).containsExactly("B");
    }

    @Test
    void aGroupOfTwoListsIsOneAndIsCalledAsTheFirstOneCallsIt() {
        assertThat(PopulationGroup.of(form, form.indicators()))
                .extracting(Choice::name)
                .containsExactly("refugee", "returnee", "irregular");
        assertThat(PopulationGroup.of(form, form.indicators()).get(0).label().en())
                .isEqualTo("Refugees");
        assertThat(PopulationGroup.of(form, form.indicators().subList(2, 3))).isEmpty();
    }

    @Test
    void aGroupThatNoFigureTellsOfIsNotThere() {
        assertThatThrownBy(() -> extract("advice").of(form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> extract("nobody").of(form)).isInstanceOf(NotFound.class);
    }

    /** A year is offered where it has the same to show: a chapter is a number, and may be another one in another form. */
    @Test
    void anotherFormIsAnotherYearOfTheSameWhereItHasOneOfTheFiguresAtThatPlace() {
        FormDefinition other = form("D | | Otra | Other | services", "A | | Inscripción | Registration | register");
        Extract first = new Extract(all -> all.subList(0, 1), Set.of(), "", PopulationGroup.ALL);
        assertThat(first.isIn(other, first.of(form))).isFalse();
        assertThat(extract("").isIn(other, extract("").of(form))).isTrue();
        assertThat(extract("irregular").isIn(other, extract("irregular").of(form)))
                .isFalse();
    }

    private static Extract extract(String group) {
        return new Extract(all -> all, Set.of(), "", new PopulationGroup(group));
    }

    private static FormDefinition form(String... figures) {
        String[] sheet = new String[figures.length + 1];
        sheet[0] = "code | figure | label::es | label::en | by | chart | aggregation | unit | expression";
        for (int i = 0; i < figures.length; i++) {
            sheet[i + 1] = figures[i] + " | stacked | share | % | ";
        }
        return Workbooks.compiledText(FORM + Workbooks.sheet("indicators", sheet))
                .definition();
    }

    private static List<String> keys(List<IndicatorDefinition> figures) {
        return figures.stream().map(IndicatorDefinition::key).toList();
    }
}
