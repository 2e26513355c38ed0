package org.mirps.employment.consolidation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;

/** The choices of the forms by which a round was answered: a row for each choice of each list. Columns: docs/exports.md. */
final class ChoicesTable {

    static final List<String> COLUMNS =
            List.of("round", "form_version", "list", "code", "order", "label_es", "label_en", "filter", "sample_data");

    private ChoicesTable() {}

    static List<List<@Nullable String>> rows(ExportMarks marks, FormDefinition form) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        form.choiceLists().forEach((list, choices) -> {
            for (int i = 0; i < choices.size(); i++) {
                rows.add(row(marks, form, list, choices.get(i), i + 1));
            }
        });
        return rows;
    }

    private static List<@Nullable String> row(
            ExportMarks marks, FormDefinition form, String list, Choice choice, int order) {
        List<@Nullable String> row = new ArrayList<>(COLUMNS.size());
        row.add(marks.round().value());
        row.add(form.version());
        row.add(list);
        row.add(choice.name());
        row.add(String.valueOf(order));
        row.add(choice.label().es());
        row.add(choice.label().en());
        row.add(filter(choice.extra()));
        row.add(String.valueOf(marks.sampleData()));
        return row;
    }

    /** What choice filters read, as {@code country=GT | level=1}. */
    private static String filter(Map<String, String> extra) {
        return extra.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue().replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }
}
