package org.mirps.employment.consolidation.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.SelectedChoices;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.consolidation.SnapshotHead;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.shared.LocalizedText;

/**
 * The long table: one row for each answer, and for a question with several choices one for each choice that was made. A question that was
 * shown and not answered is a row without value; one that was not asked is no row. Columns: docs/exports.md.
 */
final class LongTable {

    static final List<String> COLUMNS = List.of(
            "round",
            "government",
            "section",
            "question",
            "repeat",
            "row_id",
            "row",
            "choice",
            "value",
            "unit",
            "observation_status",
            "note",
            "question_es",
            "question_en",
            "label_es",
            "label_en",
            "state",
            "provisional",
            "snapshot",
            "submitted_at",
            "form_version",
            "dissemination_level",
            "dissemination_since",
            "participant_country",
            "iso3",
            "reason",
            "sample_data");

    private final ExportMarks marks;
    private final Map<Long, FormDefinition> forms;
    private final Map<Long, Map<String, FormDefinition.Place>> places = new HashMap<>();
    private final Map<Long, Map<String, Map<String, LocalizedText>>> labels = new HashMap<>();

    private @Nullable SnapshotHead lastHead;
    private List<@Nullable String> lastCells = List.of();

    /** @param forms by id of the form version; holds that of every snapshot */
    LongTable(ExportMarks marks, Map<Long, FormDefinition> forms) {
        this.marks = marks;
        this.forms = forms;
        forms.forEach((version, form) -> {
            places.put(version, form.places());
            labels.put(version, labels(form));
        });
    }

    /** None for a note, one or more otherwise, in the order of the answer; a soft check that was raised has one without value. */
    List<List<@Nullable String>> rows(SnapshotHead head, SnapshotAnswer answer) {
        Question question = question(head, answer.question());
        if (!question.type().hasValue() && !question.warning()) {
            return List.of();
        }
        String value = answer.value();
        if (value == null || !question.type().isSelect()) {
            return List.of(row(head, answer, question, null, value));
        }
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (String choice : SelectedChoices.of(value)) {
            boolean ranked = question.type() == QuestionType.RANK;
            rows.add(row(head, answer, question, choice, ranked ? String.valueOf(rows.size() + 1) : choice));
        }
        return rows;
    }

    private List<@Nullable String> row(
            SnapshotHead head,
            SnapshotAnswer answer,
            Question question,
            @Nullable String choice,
            @Nullable String value) {
        FormDefinition form = form(head);
        LocalizedText label = choice == null ? LocalizedText.EMPTY : label(head, question.listName(), choice);
        List<@Nullable String> row = new ArrayList<>(COLUMNS.size());
        row.add(marks.round().value());
        row.add(head.government().value());
        row.add(answer.section());
        row.add(answer.question());
        row.add(answer.repeat());
        row.add(answer.rowId());
        row.add(answer.rowId().isEmpty() ? null : String.valueOf(answer.row()));
        row.add(choice);
        row.add(value);
        row.add(question.unit());
        row.add(answer.status() == null ? null : answer.status().name());
        row.add(answer.note());
        row.add(question.label().es());
        row.add(question.label().en());
        row.add(label.es());
        row.add(label.en());
        row.addAll(ofSnapshot(head, form));
        row.add(reason(answer, question));
        row.add(String.valueOf(marks.sampleData()));
        return row;
    }

    private static @Nullable String reason(SnapshotAnswer answer, Question question) {
        if (!question.type().hasValue()) {
            return null; // a soft check that was raised is no gap
        }
        ObservationStatus status = answer.status();
        Missing missing = Missing.of(question, true, answer.value(), status == null ? null : status.name());
        return missing == null ? null : missing.word();
    }

    /** Columns which are the same in all rows of a snapshot: made once for each, as its rows follow one another. */
    private List<@Nullable String> ofSnapshot(SnapshotHead head, FormDefinition form) {
        if (!head.equals(lastHead)) {
            lastHead = head;
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(head.status().name());
            cells.add(String.valueOf(marks.provisional()));
            cells.add(String.valueOf(head.number()));
            cells.add(head.submittedAt().toString());
            cells.add(form.version());
            head.dissemination().addTo(cells);
            head.addPlace(cells);
            lastCells = cells;
        }
        return lastCells;
    }

    /** Of each list the labels, by choice: as they are looked for a million times. */
    private static Map<String, Map<String, LocalizedText>> labels(FormDefinition form) {
        return form.choiceLists().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        list -> list.getValue().stream()
                                .collect(Collectors.toMap(Choice::name, Choice::label, (first, again) -> first))));
    }

    private LocalizedText label(SnapshotHead head, String list, String choice) {
        return labels.getOrDefault(head.formVersionId(), Map.of())
                .getOrDefault(list, Map.of())
                .getOrDefault(choice, LocalizedText.EMPTY);
    }

    private Question question(SnapshotHead head, String name) {
        return Optional.ofNullable(places.get(head.formVersionId()))
                .map(known -> known.get(name))
                .map(FormDefinition.Place::question)
                .orElseThrow(() -> new IllegalStateException(
                        "Snapshot " + head.id() + " answers " + name + ", which its form does not ask"));
    }

    private FormDefinition form(SnapshotHead head) {
        return Optional.ofNullable(forms.get(head.formVersionId()))
                .orElseThrow(() -> new IllegalStateException("No form for snapshot " + head.id()));
    }
}
