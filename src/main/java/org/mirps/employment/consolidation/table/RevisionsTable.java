package org.mirps.employment.consolidation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.consolidation.Submission;
import org.mirps.employment.form.ObservationStatus;

/**
 * What each submission changed of the one before it: a row for each answer that differs in its value, its status or its note. It is handed every
 * answer in the order of submissions and keeps those of two of them. Columns: docs/exports.md.
 */
final class RevisionsTable {

    static final List<String> COLUMNS = List.of(
            "round",
            "government",
            "snapshot",
            "submitted_at",
            "section",
            "question",
            "repeat",
            "row_id",
            "change",
            "value_before",
            "value",
            "observation_status_before",
            "observation_status",
            "note_before",
            "note",
            "sample_data");

    private final ExportMarks marks;
    private Map<Place, SnapshotAnswer> before = Map.of();
    private Map<Place, SnapshotAnswer> now = new LinkedHashMap<>();
    private @Nullable Submission current;

    RevisionsTable(ExportMarks marks) {
        this.marks = marks;
    }

    /** Takes the next answer; gives the rows of a submission once the first answer of the next is there, none otherwise. */
    List<List<@Nullable String>> accept(Submission submission, SnapshotAnswer answer) {
        List<List<@Nullable String>> rows = submission.equals(current) ? List.of() : turnTo(submission);
        now.put(new Place(answer.question(), answer.rowId()), answer);
        return rows;
    }

    /** The rows of the last submission. */
    List<List<@Nullable String>> end() {
        return turnTo(null);
    }

    private List<List<@Nullable String>> turnTo(@Nullable Submission next) {
        List<List<@Nullable String>> rows = differences();
        boolean goesOn = current != null && next != null && current.government().equals(next.government());
        before = goesOn ? now : Map.of();
        now = new LinkedHashMap<>();
        current = next;
        return rows;
    }

    private List<List<@Nullable String>> differences() {
        Submission submission = current;
        if (submission == null || before.isEmpty()) {
            return List.of();
        }
        List<List<@Nullable String>> rows = new ArrayList<>();
        now.forEach((place, answer) -> {
            SnapshotAnswer then = before.get(place);
            if (then == null || !isSame(then, answer)) {
                rows.add(row(submission, answer, then, answer));
            }
        });
        before.forEach((place, then) -> {
            if (!now.containsKey(place)) {
                rows.add(row(submission, then, then, null));
            }
        });
        return rows;
    }

    private static boolean isSame(SnapshotAnswer then, SnapshotAnswer answer) {
        return Objects.equals(then.value(), answer.value())
                && then.status() == answer.status()
                && Objects.equals(then.note(), answer.note());
    }

    private List<@Nullable String> row(
            Submission submission,
            SnapshotAnswer place,
            @Nullable SnapshotAnswer then,
            @Nullable SnapshotAnswer answer) {
        List<@Nullable String> row = new ArrayList<>(COLUMNS.size());
        row.add(marks.round().value());
        row.add(submission.government().value());
        row.add(String.valueOf(submission.number()));
        row.add(submission.submittedAt().toString());
        row.add(place.section());
        row.add(place.question());
        row.add(place.repeat());
        row.add(place.rowId());
        row.add(then == null ? "asked" : answer == null ? "not_asked" : "changed");
        row.add(then == null ? null : then.value());
        row.add(answer == null ? null : answer.value());
        row.add(then == null ? null : code(then.status()));
        row.add(answer == null ? null : code(answer.status()));
        row.add(then == null ? null : then.note());
        row.add(answer == null ? null : answer.note());
        row.add(String.valueOf(marks.sampleData()));
        return row;
    }

    private static @Nullable String code(@Nullable ObservationStatus status) {
        return status == null ? null : status.name();
    }

    /** Where an answer stands. */
    private record Place(String question, String rowId) {}
}
