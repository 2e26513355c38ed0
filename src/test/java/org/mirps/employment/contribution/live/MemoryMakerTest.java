package org.mirps.employment.contribution.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.change.FormMapping;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.testing.Workbooks;

class MemoryMakerTest {

    private static final RowId ONE = new RowId("aaaaaaaaaaaa");
    private static final RowId INNER = new RowId("bbbbbbbbbbbb");
    private static final MemorySource SOURCE = new MemorySource(
            7,
            new ContributionId(3),
            2,
            1,
            LocalizedText.same("SNE 2024"),
            Instant.parse("2025-03-01T12:00:00Z"),
            new AccountId(5));

    private static final FormDefinition BEFORE = form("""
            | survey |
            | | type | name | label::es | label::en | constraint | calculation | readonly | prefill | tolerance |
            | | begin_group | all | Todo | All | | | | | |
            | | text | country | País | Country | | | | organisation.country | |
            | | integer | persons | Personas inscritas | Persons registered | | | | | 25 |
            | | integer | placed | Personas colocadas | Persons placed | | | | | |
            | | calculate | share | Parte | Share | | ${placed} div ${persons} | | | |
            | | select_one fruit | one | Una | One | | | | | |
            | | select_multiple fruit | many | Varias | Many | | | | | |
            | | file | proof | Prueba | Proof | | | | | |
            | | text | fixed | Fijo | Fixed | | | yes | | |
            | | text | gone | Ya no | Gone | | | | | |
            | | begin_repeat | offices | Oficinas | Offices | | | | | |
            | | text | office | Oficina | Office | | | | | |
            | | begin_repeat | desks | Ventanillas | Desks | | | | | |
            | | integer | staff | Personal | Staff | | | | | |
            | | end_repeat | | | | | | | | |
            | | end_repeat | | | | | | | | |
            | | text | loose | Suelto | Loose | | | | | |
            | | end_group | | | | | | | | |
            """, "apple | Manzana | Apple", "lemon | Limón | Lemon");

    /** Persons are called otherwise, placed has a new rule, a choice and a question are gone, a question went into the repeat. */
    private static final FormDefinition AFTER = form("""
            | survey |
            | | type | name | label::es | label::en | constraint | calculation | readonly | prefill | tolerance |
            | | begin_group | all | Todo | All | | | | | |
            | | text | country | País | Country | | | | organisation.country | |
            | | integer | people | Personas inscritas | Persons registered | | | | | 25 |
            | | integer | placed | Personas colocadas | Persons placed | . < 10 | | | | |
            | | calculate | share | Parte | Share | | ${placed} div ${people} | | | |
            | | select_one fruit | one | Una | One | | | | | |
            | | select_multiple fruit | many | Varias | Many | | | | | |
            | | file | proof | Prueba | Proof | | | | | |
            | | text | fixed | Fijo | Fixed | | | yes | | |
            | | begin_repeat | offices | Oficinas | Offices | | | | | |
            | | text | office | Oficina | Office | | | | | |
            | | begin_repeat | desks | Ventanillas | Desks | | | | | |
            | | integer | staff | Personal | Staff | | | | | |
            | | end_repeat | | | | | | | | |
            | | text | loose | Suelto | Loose | | | | | |
            | | end_repeat | | | | | | | | |
            | | text | fresh | Nuevo | Fresh | | | | | |
            | | end_group | | | | | | | | |
            """, "lemon | Limón | Lemon");

    private final List<Snapshot.Answer> answers = new ArrayList<>();
    private final List<Snapshot.Row> rows = new ArrayList<>();

    @Test
    void whatHasANewNameIsTakenUnderIt() {
        answered("persons", "120");
        Memory memory = memory();
        assertThat(memory.taken()).isEqualTo(Map.of(AnswerKey.of("people"), "120"));
        assertThat(memory.value(AnswerKey.of("people"))).isEqualTo("120");
        assertThat(memory.asked()).contains("people").doesNotContain("persons", "fresh");
    }

    @Test
    void whatIsNoLongerAskedOrHasNoAnswerIsLeft() {
        answered("gone", "Something");
        answered("placed", null);
        assertThat(memory().taken()).isEmpty();
    }

    @Test
    void aValueThatBreaksANewRuleIsTakenAllTheSame() {
        answered("placed", "99");
        assertThat(memory().taken()).isEqualTo(Map.of(AnswerKey.of("placed"), "99"));
    }

    @Test
    void whatNobodyTypesIsRememberedButNotTaken() {
        answered("country", "GT");
        answered("share", "0.5");
        answered("fixed", "Fixed");
        answered("proof", "aaaaaaaaaaaa/law.pdf");
        Memory memory = memory();
        assertThat(memory.taken()).isEmpty();
        assertThat(memory.value(AnswerKey.of("share"))).isEqualTo("0.5");
        assertThat(memory.value(AnswerKey.of("proof"))).isEqualTo("aaaaaaaaaaaa/law.pdf");
    }

    @Test
    void choicesThatAreGoneAreLeft() {
        answered("one", "apple");
        answered("many", "apple lemon");
        Memory memory = memory();
        assertThat(memory.taken()).isEqualTo(Map.of(AnswerKey.of("many"), "lemon"));
        assertThat(memory.value(AnswerKey.of("one"))).isEqualTo("apple");
    }

    @Test
    void rowsKeepTheirIdentityTheirPlaceAndWhatIsAroundThem() {
        row("offices", ONE, RowId.ROOT, 2);
        row("desks", INNER, ONE, 1);
        answered("offices", ONE, "office", "North");
        answered("desks", INNER, "staff", "4");
        Memory memory = memory();
        assertThat(memory.rows())
                .containsExactly(new RepeatRow(ONE, "offices", RowId.ROOT, 1), new RepeatRow(INNER, "desks", ONE, 0));
        assertThat(memory.taken())
                .isEqualTo(Map.of(new AnswerKey(ONE, "office"), "North", new AnswerKey(INNER, "staff"), "4"));
    }

    @Test
    void whatIsAskedInOtherRepeatsThanThenIsAnotherQuestion() {
        row("offices", ONE, RowId.ROOT, 1);
        answered("loose", "Text");
        Memory memory = memory();
        assertThat(memory.taken()).isEmpty();
        assertThat(memory.asked()).doesNotContain("loose");
    }

    @Test
    void theVersionItselfIsTakenWhole() {
        answered("persons", "120");
        answered("gone", "Something");
        answered("one", "apple");
        Memory memory = new MemoryMaker(BEFORE, BEFORE, name -> name).make(SOURCE, 1, answers, rows);
        assertThat(memory.taken()).hasSize(3);
        assertThat(memory.asked()).isEqualTo(BEFORE.places().keySet());
    }

    @Test
    void aChangeIsToldFromWhatWasNotAskedThen() {
        answered("persons", "120");
        Memory memory = memory();
        AnswerKey people = AnswerKey.of("people");
        assertThat(memory.isChanged(people, "120")).isFalse();
        assertThat(memory.isChanged(people, "121")).isTrue();
        assertThat(memory.isChanged(people, null)).isTrue();
        assertThat(memory.isChanged(AnswerKey.of("placed"), null)).isFalse();
        assertThat(memory.isChanged(AnswerKey.of("placed"), "1")).isTrue();
        assertThat(memory.isChanged(AnswerKey.of("fresh"), "New")).isFalse();
    }

    @Test
    void theToleranceHoldsToTheLastUnit() {
        answered("persons", "120");
        assertThat(isBeyond("90")).isFalse();
        assertThat(isBeyond("150")).isFalse();
        assertThat(isBeyond("151")).isTrue();
        assertThat(isBeyond("89")).isTrue();
        assertThat(isBeyond(null)).isFalse();
    }

    @Test
    void fromZeroEveryChangeIsBeyondAndWithoutAnEarlierAnswerNone() {
        assertThat(isBeyond("5")).isFalse();
        answered("persons", "0");
        assertThat(isBeyond("0")).isFalse();
        assertThat(isBeyond("1")).isTrue();
    }

    @Test
    void aQuestionWithoutToleranceMayChangeFreely() {
        answered("placed", "1");
        assertThat(memory().isBeyondTolerance(
                                AFTER.findQuestion("placed").orElseThrow(), AnswerKey.of("placed"), "9000"))
                .isFalse();
    }

    private boolean isBeyond(@Nullable String now) {
        return memory().isBeyondTolerance(AFTER.findQuestion("people").orElseThrow(), AnswerKey.of("people"), now);
    }

    private Memory memory() {
        FormMapping mapping = FormMapping.suggested(BEFORE, AFTER, Set.of());
        return new MemoryMaker(BEFORE, AFTER, mapping::newName).make(SOURCE, 2, answers, rows);
    }

    private void answered(String question, @Nullable String value) {
        answered("", RowId.ROOT, question, value);
    }

    private void answered(String repeat, RowId row, String question, @Nullable String value) {
        answers.add(new Snapshot.Answer(
                answers.size() + 1, "all", question, repeat, row, repeat.isEmpty() ? 0 : 1, value, null, null));
    }

    private void row(String repeat, RowId row, RowId parent, int number) {
        rows.add(new Snapshot.Row(rows.size() + 1, repeat, row, parent, number));
    }

    private static FormDefinition form(String survey, String... fruit) {
        String[] choices = new String[fruit.length + 1];
        choices[0] = "list_name | name | label::es | label::en";
        for (int i = 0; i < fruit.length; i++) {
            choices[i + 1] = "fruit | " + fruit[i];
        }
        return Workbooks.compiledText(survey + sheet("choices", choices) + settings())
                .definition();
    }
}
