package org.mirps.employment.consolidation.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Submission;

/** Every submission of the contributions that count: a row for each. Columns: docs/exports.md. */
final class SubmissionsTable {

    static final List<String> COLUMNS = List.of(
            "round",
            "government",
            "snapshot",
            "counts",
            "state",
            "submitted_at",
            "form_version",
            "sha256",
            "provisional",
            "sample_data");

    private SubmissionsTable() {}

    /** @param counts whether it is the one that stands for the participant in the other tables */
    static List<@Nullable String> row(ExportMarks marks, Submission submission, String formVersion, boolean counts) {
        List<@Nullable String> row = new ArrayList<>(COLUMNS.size());
        row.add(marks.round().value());
        row.add(submission.government().value());
        row.add(String.valueOf(submission.number()));
        row.add(String.valueOf(counts));
        row.add(submission.status().name());
        row.add(submission.submittedAt().toString());
        row.add(formVersion);
        row.add(submission.sha256());
        row.add(String.valueOf(marks.provisional()));
        row.add(String.valueOf(marks.sampleData()));
        return row;
    }
}
