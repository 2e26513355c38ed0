package org.mirps.employment.consolidation.vintage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.RoundCode;

/** What a vintage changed, as a table. Columns: docs/exports.md. */
final class RevisionRows {

    static final List<String> COLUMNS = List.of(
            "round",
            "vintage",
            "published_at",
            "government",
            "section",
            "question",
            "repeat",
            "row_id",
            "value_before",
            "value",
            "snapshot_before",
            "snapshot",
            "submitted_at",
            "reason",
            "sample_data");

    private RevisionRows() {}

    static List<@Nullable String> row(RoundCode round, Vintage vintage, Revision revision, boolean sampleData) {
        Instant submittedAt = revision.submittedAt();
        List<@Nullable String> row = new ArrayList<>(COLUMNS.size());
        row.add(round.value());
        row.add(String.valueOf(vintage.number()));
        row.add(vintage.publishedAt().toString());
        row.add(revision.government());
        row.add(revision.section());
        row.add(revision.question());
        row.add(revision.repeat());
        row.add(revision.rowId());
        row.add(revision.before());
        row.add(revision.after());
        row.add(text(revision.snapshotBefore()));
        row.add(text(revision.snapshot()));
        row.add(submittedAt == null ? null : submittedAt.toString());
        row.add(revision.reason());
        row.add(String.valueOf(sampleData));
        return row;
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : String.valueOf(number);
    }
}
