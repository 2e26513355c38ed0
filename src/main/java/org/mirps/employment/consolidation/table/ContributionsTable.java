package org.mirps.employment.consolidation.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.RoundContributions;

/** Who takes part in a round and how far they are: a row for each, whether anything was submitted or not. Columns: docs/exports.md. */
final class ContributionsTable {

    static final List<String> COLUMNS = List.of(
            "round",
            "government",
            "name_es",
            "name_en",
            "participant_country",
            "iso3",
            "state",
            "consolidated",
            "left_out",
            "snapshot",
            "submitted_at",
            "form_version",
            "sha256",
            "dissemination_level",
            "dissemination_since",
            "provisional",
            "sample_data");

    private ContributionsTable() {}

    static List<@Nullable String> row(ExportMarks marks, RoundContributions.Item item) {
        RoundContributions.Receipt receipt = item.receipt();
        List<@Nullable String> row = new ArrayList<>(COLUMNS.size());
        row.add(marks.round().value());
        row.add(item.participant().value());
        row.add(item.name().es());
        row.add(item.name().en());
        row.add(item.country().value());
        row.add(item.country().alpha3());
        row.add(item.status().name());
        row.add(String.valueOf(item.isConsolidated()));
        row.add(String.valueOf(item.leftOut()));
        row.add(receipt == null ? null : String.valueOf(receipt.number()));
        row.add(receipt == null ? null : receipt.submittedAt().toString());
        row.add(receipt == null ? null : receipt.formVersion());
        row.add(receipt == null ? null : receipt.sha256());
        item.dissemination().addTo(row);
        row.add(String.valueOf(marks.provisional()));
        row.add(String.valueOf(marks.sampleData()));
        return row;
    }
}
