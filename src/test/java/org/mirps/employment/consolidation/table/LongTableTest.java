package org.mirps.employment.consolidation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mirps.employment.consolidation.SmallSnapshots.GUATEMALA;
import static org.mirps.employment.consolidation.SmallSnapshots.HONDURAS;
import static org.mirps.employment.consolidation.SmallSnapshots.ROW_A;
import static org.mirps.employment.consolidation.SmallSnapshots.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.GoldenFile;
import org.mirps.employment.consolidation.SmallSnapshots;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.form.ObservationStatus;

class LongTableTest {

    private final LongTable table = new LongTable(SmallSnapshots.MARKS, SmallSnapshots.FORMS);

    @Test
    void aRoundIsWrittenAsTheGoldenFileSays() throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.addAll(table.rows(
                GUATEMALA,
                new SnapshotAnswer("people", "seekers", "", "", 0, "12040", ObservationStatus.E, "Según registro")));
        rows.addAll(table.rows(GUATEMALA, answer("state", "yes")));
        rows.addAll(table.rows(GUATEMALA, answer("services", "advice matching")));
        rows.addAll(table.rows(GUATEMALA, answer("priorities", "training advice")));
        rows.addAll(table.rows(GUATEMALA, answer("remarks", "Dijo «sí», \"ya\"\nen dos líneas")));
        rows.addAll(table.rows(GUATEMALA, answer("confirm", "OK")));
        rows.addAll(table.rows(GUATEMALA, answer("programmes", ROW_A, 1, "prog_name", "Empléate")));
        rows.addAll(table.rows(HONDURAS, answer("seekers", "0")));
        rows.addAll(table.rows(HONDURAS, answer("services", null)));

        assertThat(SmallSnapshots.write(LongTable.COLUMNS, rows)).isEqualTo(GoldenFile.read("long.csv"));
    }

    @Test
    void aShownQuestionWithoutAnswerIsARowWithoutValue() {
        assertThat(table.rows(GUATEMALA, answer("seekers", null)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(cell(row, "value")).isNull();
                    assertThat(cell(row, "reason")).isEqualTo("not_answered");
                });
    }

    @Test
    void aMultipleChoiceIsARowForEachChoiceInTheOrderOfTheAnswer() {
        assertThat(table.rows(GUATEMALA, answer("services", "matching advice")))
                .extracting(row -> cell(row, "choice"), row -> cell(row, "label_en"))
                .containsExactly(tuple("matching", "Matching"), tuple("advice", "Advice"));
    }

    @Test
    void aRankSaysThePlaceOfEachChoice() {
        assertThat(table.rows(GUATEMALA, answer("priorities", "training advice")))
                .extracting(row -> cell(row, "value"))
                .containsExactly("1", "2");
    }

    @Test
    void aNoteIsNoAnswer() {
        assertThat(table.rows(GUATEMALA, answer("intro", null))).isEmpty();
    }

    @Test
    void aNumberThatIsNotAvailableHasNoValueAndSaysSo() {
        assertThat(table.rows(
                        GUATEMALA, new SnapshotAnswer("people", "seekers", "", "", 0, null, ObservationStatus.M, null)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(cell(row, "value")).isNull();
                    assertThat(cell(row, "observation_status")).isEqualTo("M");
                    assertThat(cell(row, "reason")).isEqualTo("no_data");
                });
    }

    @Test
    void anAnswerThatTheFormDoesNotAskStopsTheTable() {
        assertThatThrownBy(() -> table.rows(GUATEMALA, answer("elsewhere", "1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("elsewhere");
    }

    private static @Nullable String cell(List<@Nullable String> row, String column) {
        return row.get(LongTable.COLUMNS.indexOf(column));
    }
}
