package org.mirps.employment.consolidation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.consolidation.SmallSnapshots.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.SmallSnapshots;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.consolidation.Submission;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.ParticipantCode;

class RevisionsTableTest {

    private static final Submission FIRST = submission(1, "GT", 1);
    private static final Submission SECOND = submission(2, "GT", 2);
    private static final Submission OF_ANOTHER = submission(3, "HN", 1);

    private final RevisionsTable table = new RevisionsTable(SmallSnapshots.MARKS);
    private final List<List<@Nullable String>> rows = new ArrayList<>();

    @Test
    void aSubmissionIsComparedWithTheOneBeforeItOfTheSameParticipant() {
        hand(FIRST, answer("seekers", "150"), answer("remarks", "kept"), answer("dropped", "gone"));
        hand(SECOND, answer("seekers", "151"), answer("remarks", "kept"), answer("state", "yes"));
        hand(OF_ANOTHER, answer("seekers", "9"));
        rows.addAll(table.end());

        assertThat(rows)
                .extracting(row -> cell(row, "government") + cell(row, "snapshot") + " " + cell(row, "question") + " "
                        + cell(row, "change") + " " + cell(row, "value_before") + ">" + cell(row, "value"))
                .containsExactly(
                        "GT2 seekers changed 150>151", "GT2 state asked null>yes", "GT2 dropped not_asked gone>null");
    }

    @Test
    void aStatusAndANoteAreToldAsWell() {
        hand(FIRST, seekers(ObservationStatus.E, "Según registro"));
        hand(SECOND, seekers(ObservationStatus.A, "Según censo"));
        rows.addAll(table.end());

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(cell(row, "observation_status_before")).isEqualTo("E");
            assertThat(cell(row, "observation_status")).isEqualTo("A");
            assertThat(cell(row, "note_before")).isEqualTo("Según registro");
            assertThat(cell(row, "note")).isEqualTo("Según censo");
        });
    }

    @Test
    void rowsAreToldApart() {
        hand(FIRST, answer("programmes", "a", 1, "prog_name", "one"), answer("programmes", "b", 2, "prog_name", "two"));
        hand(SECOND, answer("programmes", "b", 1, "prog_name", "two"), answer("programmes", "a", 2, "prog_name", "1"));
        rows.addAll(table.end());

        assertThat(rows).extracting(row -> cell(row, "row_id")).containsExactly("a");
    }

    private void hand(Submission submission, SnapshotAnswer... answers) {
        Stream.of(answers).forEach(answer -> rows.addAll(table.accept(submission, answer)));
    }

    private static SnapshotAnswer seekers(ObservationStatus status, String note) {
        return new SnapshotAnswer("people", "seekers", "", "", 0, "150", status, note);
    }

    private static @Nullable String cell(List<@Nullable String> row, String column) {
        return row.get(RevisionsTable.COLUMNS.indexOf(column));
    }

    private static Submission submission(long id, String government, int number) {
        return new Submission(
                id,
                new ParticipantCode(government),
                ContributionStatus.SUBMITTED,
                number,
                Instant.parse("2026-03-12T16:20:31.250Z"),
                7,
                "00");
    }
}
