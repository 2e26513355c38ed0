package org.mirps.employment.consolidation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.consolidation.SmallSnapshots.GUATEMALA;
import static org.mirps.employment.consolidation.SmallSnapshots.HONDURAS;
import static org.mirps.employment.consolidation.SmallSnapshots.ROW_A;
import static org.mirps.employment.consolidation.SmallSnapshots.ROW_B;
import static org.mirps.employment.consolidation.SmallSnapshots.STEP;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.GoldenFile;
import org.mirps.employment.consolidation.SmallForm;
import org.mirps.employment.consolidation.SmallSnapshots;
import org.mirps.employment.consolidation.SnapshotHead;
import org.mirps.employment.consolidation.SnapshotRow;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.testing.Workbooks;

class WideTableTest {

    private final WideTable main = WideTable.of(SmallSnapshots.MARKS, "", SmallSnapshots.FORMS);
    private final WideTable programmes = WideTable.of(SmallSnapshots.MARKS, "programmes", SmallSnapshots.FORMS);
    private final WideTable steps = WideTable.of(SmallSnapshots.MARKS, "steps", SmallSnapshots.FORMS);

    @Test
    void theFormItselfIsWrittenAsTheGoldenFileSays() throws IOException {
        Map<String, @Nullable String> guatemala = new HashMap<>();
        guatemala.put("intro", null);
        Map<String, SnapshotRow.Beside> beside = Map.of("seekers", new SnapshotRow.Beside("E", "Según registro"));
        guatemala.put("seekers", "12040");
        guatemala.put("state", "yes");
        guatemala.put("services", "advice matching");
        guatemala.put("priorities", "training advice");
        guatemala.put("remarks", "Dijo «sí», \"ya\"\nen dos líneas");
        guatemala.put("confirm", "OK");

        assertThat(SmallSnapshots.write(
                        main.columns(),
                        List.of(
                                main.row(GUATEMALA, new SnapshotRow("", "", 0, guatemala, beside)),
                                main.row(HONDURAS, new SnapshotRow("", "", 0, Map.of("seekers", "0"))))))
                .isEqualTo(GoldenFile.read("wide.csv"));
    }

    @Test
    void aRepeatIsWrittenAsTheGoldenFileSays() throws IOException {
        assertThat(SmallSnapshots.write(
                        programmes.columns(),
                        List.of(
                                programmes.row(
                                        GUATEMALA,
                                        new SnapshotRow(
                                                ROW_A,
                                                "",
                                                1,
                                                Map.of("prog_name", "Empléate", "prog_services", "training"))),
                                programmes.row(GUATEMALA, new SnapshotRow(ROW_B, "", 2, Map.of())))))
                .isEqualTo(GoldenFile.read("wide-programmes.csv"));
    }

    @Test
    void aRepeatWithinARepeatNamesItsParentRowEvenIfNothingIsAskedInIt() {
        FormDefinition form = Workbooks.compiledText(Workbooks.workbook(
                        "type | name | label::es | label::en",
                        "begin_repeat | outer | O | O",
                        "begin_repeat | inner | I | I",
                        "note | words | W | W",
                        "end_repeat | | | ",
                        "end_repeat | | | "))
                .definition();

        assertThat(WideTable.of(SmallSnapshots.MARKS, "inner", Map.of(1L, form)).columns())
                .contains("parent_row_id");
        assertThat(WideTable.of(SmallSnapshots.MARKS, "outer", Map.of(1L, form)).columns())
                .doesNotContain("parent_row_id");
    }

    @Test
    void besideAmountsOfARepeatStandsTheCurrencyThatTheFormAsksOnce() {
        FormDefinition form = Workbooks.compiledText(Workbooks.sheet(
                                "survey",
                                "type | name | label::es | label::en | unit",
                                "select_one money | currency | M | M | ",
                                "decimal | fx | C | C | LCU per USD",
                                "begin_repeat | fees | F | F | ",
                                "decimal | fee | F | F | currency",
                                "end_repeat | | | | ",
                                "begin_repeat | people | P | P | ",
                                "integer | count | N | N | persons",
                                "end_repeat | | | | ")
                        + Workbooks.sheet("choices", "list_name | name | label::es | label::en", "money | GTQ | Q | Q")
                        + Workbooks.settings())
                .definition();
        WideTable fees = WideTable.of(SmallSnapshots.MARKS, "fees", Map.of(GUATEMALA.formVersionId(), form));

        assertThat(fees.outside()).containsExactly("currency", "fx");
        assertThat(fees.columns()).endsWith("fee/reason", "form/currency", "form/fx", "sample_data");
        List<String> row = fees.row(
                GUATEMALA,
                new SnapshotRow(ROW_A, "", 1, Map.of("fee", "250.5")),
                Map.of("currency", "GTQ", "fx", "7.7"));
        assertThat(row.subList(row.size() - 3, row.size() - 1)).containsExactly("GTQ", "7.7");
        for (String other : List.of("", "people")) {
            WideTable table = WideTable.of(SmallSnapshots.MARKS, other, Map.of(1L, form));
            assertThat(table.outside()).isEmpty();
            assertThat(table.columns()).doesNotContain("form/currency");
        }
    }

    @Test
    void aQuestionNamedFormDoesNotTakeTheHeadingOfOneThatSteppedAside() {
        FormDefinition form = Workbooks.compiledText(Workbooks.sheet(
                                "survey",
                                "type | name | label::es | label::en",
                                "select_multiple keys | form | F | F",
                                "text | state | S | S")
                        + Workbooks.sheet("choices", "list_name | name | label::es | label::en", "keys | state | S | S")
                        + Workbooks.settings())
                .definition();

        assertThat(WideTable.of(SmallSnapshots.MARKS, "", Map.of(1L, form)).columns())
                .doesNotHaveDuplicates()
                .contains("form/form", "form/form/state", "form/state");
    }

    @Test
    void aRepeatWithinARepeatNamesItsParentRow() {
        List<@Nullable String> row =
                steps.row(GUATEMALA, new SnapshotRow(STEP, ROW_A, 1, Map.of("step_name", "Primero")));

        assertThat(row.get(steps.columns().indexOf("parent_row_id"))).isEqualTo(ROW_A);
        assertThat(programmes.columns()).doesNotContain("parent_row_id");
    }

    @Test
    void aQuestionNamedLikeAKeyColumnStepsAside() {
        assertThat(main.columns()).doesNotHaveDuplicates().contains("state", "form/state");
    }

    @Test
    void choiceColumnsAreBlankWhereTheQuestionIsNotAnswered() {
        List<@Nullable String> row = main.row(HONDURAS, new SnapshotRow("", "", 0, Map.of()));

        assertThat(row.get(main.columns().indexOf("services/advice"))).isNull();
    }

    @Test
    void aSnapshotOnAnotherVersionKeepsItsOwnQuestionsAndChoices() {
        Map<Long, FormDefinition> forms = new LinkedHashMap<>(SmallSnapshots.FORMS);
        forms.put(3L, SmallForm.olderDefinition());
        WideTable both = WideTable.of(SmallSnapshots.MARKS, "", forms);
        SnapshotHead older = new SnapshotHead(
                9,
                GUATEMALA.government(),
                GUATEMALA.country(),
                ContributionStatus.ACCEPTED,
                1,
                GUATEMALA.submittedAt(),
                3,
                GUATEMALA.dissemination());

        List<@Nullable String> row =
                both.row(older, new SnapshotRow("", "", 0, Map.of("dropped", "kept", "services", "fax")));

        assertThat(row.get(both.columns().indexOf("dropped"))).isEqualTo("kept");
        assertThat(row.get(both.columns().indexOf("services/fax"))).isEqualTo("1");
        assertThat(row.get(both.columns().indexOf("form_version"))).isEqualTo("0");
    }

    @Test
    void anAnswerWithoutAColumnStopsTheTable() {
        assertThatThrownBy(() -> main.row(GUATEMALA, new SnapshotRow("", "", 0, Map.of("elsewhere", "1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("elsewhere");
    }
}
