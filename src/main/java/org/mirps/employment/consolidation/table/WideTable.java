package org.mirps.employment.consolidation.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.DisseminationInForce;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.SelectedChoices;
import org.mirps.employment.consolidation.SnapshotHead;
import org.mirps.employment.consolidation.SnapshotRow;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;

/**
 * One of the wide tables of a round: that of the form itself (one row for each government) or that of a repeat (one row for each of its
 * rows). There is a column for every question that holds a value, asked or not, in the order of the form; a question with several choices
 * has one for the whole answer and one for each choice; a number has its status and its note beside it, a soft check its explanation. Beside
 * amounts of money in a repeat stands in which currency they are, which the form asks once.
 * Columns: docs/exports.md.
 */
final class WideTable {

    private static final List<String> KEYS =
            List.of("round", "government", "state", "provisional", "snapshot", "submitted_at", "form_version");
    private static final List<String> ROW_KEYS = List.of("row_id", "row");
    private static final String PARENT_KEY = "parent_row_id";
    private static final String SAMPLE = "sample_data";

    /** Unit of an amount in the currency that the form asks for, and the questions that say which, and its rate. Source: docs/forms.md. */
    private static final String MONEY = "currency";

    private static final List<String> OF_MONEY = List.of("currency", "fx");

    /** What stands before the name of a question that steps aside; itself reserved, for it could have choices named like key columns. */
    private static final String ASIDE = "form";

    private static final Set<String> RESERVED = Set.copyOf(Stream.of(
                    KEYS,
                    ROW_KEYS,
                    DisseminationInForce.COLUMNS,
                    SnapshotHead.PLACE_COLUMNS,
                    List.of(PARENT_KEY, SAMPLE, ASIDE))
            .flatMap(Collection::stream)
            .toList());

    private final ExportMarks marks;
    private final Map<Long, String> versions;
    private final boolean inRepeat;
    private final boolean nested;
    private final Map<String, Columns> questions;
    private final List<TableColumn.Source> money;

    private WideTable(
            ExportMarks marks,
            Map<Long, String> versions,
            boolean inRepeat,
            boolean nested,
            Map<String, Columns> questions,
            List<TableColumn.Source> money) {
        this.marks = marks;
        this.versions = versions;
        this.inRepeat = inRepeat;
        this.nested = nested;
        this.questions = questions;
        this.money = money;
    }

    /**
     * @param repeat whose rows; empty for the form itself
     * @param forms by id of the form version: first that of the round, then those of snapshots on other versions, whose further questions
     *     and choices come last
     */
    static WideTable of(ExportMarks marks, String repeat, Map<Long, FormDefinition> forms) {
        Map<String, Columns> questions = new LinkedHashMap<>();
        Map<Long, String> versions = new LinkedHashMap<>();
        boolean nested = false;
        for (Map.Entry<Long, FormDefinition> entry : forms.entrySet()) {
            FormDefinition form = entry.getValue();
            versions.put(entry.getKey(), form.version());
            nested |= form.isWithinARepeat(repeat);
            for (FormDefinition.Place place : form.places().values()) {
                Question question = place.question();
                if (place.repeat().equals(repeat) && (question.type().hasValue() || question.warning())) {
                    questions
                            .computeIfAbsent(question.name(), name -> new Columns(new TableColumn.Source(form, place)))
                            .add(question, form);
                }
            }
        }
        return new WideTable(
                marks,
                versions,
                !repeat.isEmpty(),
                nested,
                questions,
                repeat.isEmpty() ? List.of() : money(repeat, forms.values()));
    }

    /** None where nothing in the repeat is an amount of money. */
    private static List<TableColumn.Source> money(String repeat, Collection<FormDefinition> forms) {
        Map<String, TableColumn.Source> asked = new LinkedHashMap<>();
        boolean amounts = false;
        for (FormDefinition form : forms) {
            for (FormDefinition.Place place : form.places().values()) {
                amounts |=
                        place.repeat().equals(repeat) && place.question().unit().equals(MONEY);
                if (place.repeat().isEmpty()
                        && OF_MONEY.contains(place.question().name())) {
                    asked.putIfAbsent(place.question().name(), new TableColumn.Source(form, place));
                }
            }
        }
        return amounts ? List.copyOf(asked.values()) : List.of();
    }

    /** Questions outside repeats whose answers {@link #row} has to be told. */
    List<String> outside() {
        return money.stream().map(source -> source.question().name()).toList();
    }

    /** Headings, all different. */
    List<String> columns() {
        return described().stream().map(TableColumn::heading).toList();
    }

    /** The columns with what they mean, in order. */
    List<TableColumn> described() {
        List<TableColumn> columns = new ArrayList<>();
        KEYS.forEach(key -> columns.add(TableColumn.fixed(key)));
        if (inRepeat) {
            ROW_KEYS.forEach(key -> columns.add(TableColumn.fixed(key)));
        }
        if (nested) {
            columns.add(TableColumn.fixed(PARENT_KEY));
        }
        questions.forEach((name, question) -> columns.addAll(question.described(heading(name))));
        DisseminationInForce.COLUMNS.forEach(column -> columns.add(TableColumn.fixed(column)));
        SnapshotHead.PLACE_COLUMNS.forEach(column -> columns.add(TableColumn.fixed(column)));
        questions.forEach((name, question) -> columns.addAll(question.reason(heading(name))));
        money.forEach(source ->
                columns.add(TableColumn.answer(ASIDE + "/" + source.question().name(), source)));
        columns.add(TableColumn.fixed(SAMPLE));
        return columns;
    }

    List<@Nullable String> row(SnapshotHead head, SnapshotRow row) {
        return row(head, row, Map.of());
    }

    /** @param outside answers of the same snapshot to the questions of {@link #outside}, by name */
    List<@Nullable String> row(SnapshotHead head, SnapshotRow row, Map<String, String> outside) {
        requireKnown(head, row);
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(marks.round().value());
        cells.add(head.government().value());
        cells.add(head.status().name());
        cells.add(String.valueOf(marks.provisional()));
        cells.add(String.valueOf(head.number()));
        cells.add(head.submittedAt().toString());
        cells.add(versions.get(head.formVersionId()));
        if (inRepeat) {
            cells.add(row.id());
            cells.add(String.valueOf(row.number()));
        }
        if (nested) {
            cells.add(row.parentId());
        }
        questions.forEach((name, question) -> question.addCells(
                row.values().get(name), row.beside().getOrDefault(name, SnapshotRow.Beside.NOTHING), cells));
        head.dissemination().addTo(cells);
        head.addPlace(cells);
        questions.forEach((name, question) -> question.addReason(
                row.values().containsKey(name),
                row.values().get(name),
                row.beside().getOrDefault(name, SnapshotRow.Beside.NOTHING).status(),
                cells));
        money.forEach(source -> cells.add(outside.get(source.question().name())));
        cells.add(String.valueOf(marks.sampleData()));
        return cells;
    }

    /** A question may be named like a key column; it then steps aside, so that every heading is there once. */
    private static String heading(String question) {
        return RESERVED.contains(question) ? ASIDE + "/" + question : question;
    }

    /** An answer without a column would be lost in silence. */
    private void requireKnown(SnapshotHead head, SnapshotRow row) {
        Set<String> unknown = new HashSet<>(row.values().keySet());
        unknown.removeAll(questions.keySet());
        unknown.removeIf(name -> row.values().get(name) == null);
        if (!unknown.isEmpty() || !versions.containsKey(head.formVersionId())) {
            throw new IllegalStateException("Snapshot " + head.id() + " does not fit its form: " + unknown);
        }
    }

    /** The columns of one question. */
    private static final class Columns {

        private final TableColumn.Source source;
        private final QuestionType type;
        private final Map<String, Choice> choices = new LinkedHashMap<>();
        private boolean carriesStatus;

        /** @param source where the question stands in the first form that asks it */
        Columns(TableColumn.Source source) {
            this.source = source;
            this.type = source.question().type();
        }

        void add(Question question, FormDefinition form) {
            if (hasChoiceColumns()) {
                form.choices(question.listName()).forEach(choice -> choices.putIfAbsent(choice.name(), choice));
            }
            carriesStatus |= type.isNumber() && question.carriesStatus();
        }

        List<TableColumn> described(String heading) {
            List<TableColumn> columns = new ArrayList<>();
            if (type.hasValue()) {
                columns.add(TableColumn.answer(heading, source));
            }
            if (carriesStatus) {
                columns.add(TableColumn.beside(heading, source, TableColumn.Beside.STATUS));
            }
            if (hasNoteColumn()) {
                columns.add(TableColumn.beside(heading, source, TableColumn.Beside.NOTE));
            }
            choices.values()
                    .forEach(choice -> columns.add(TableColumn.choice(heading + "/" + choice.name(), source, choice)));
            return columns;
        }

        void addCells(@Nullable String value, SnapshotRow.Beside beside, List<@Nullable String> cells) {
            if (type.hasValue()) {
                cells.add(value);
            }
            if (carriesStatus) {
                cells.add(beside.status());
            }
            if (hasNoteColumn()) {
                cells.add(beside.note());
            }
            List<String> selected = value == null ? List.of() : SelectedChoices.of(value);
            for (String choice : choices.keySet()) {
                cells.add(value == null ? null : mark(selected.indexOf(choice)));
            }
        }

        /** None for a soft check, which nobody answers. */
        List<TableColumn> reason(String heading) {
            return type.hasValue()
                    ? List.of(TableColumn.beside(heading, source, TableColumn.Beside.REASON))
                    : List.of();
        }

        void addReason(boolean asked, @Nullable String value, @Nullable String status, List<@Nullable String> cells) {
            if (type.hasValue()) {
                Missing missing = Missing.of(source.question(), asked, value, status);
                cells.add(missing == null ? null : missing.word());
            }
        }

        private @Nullable String mark(int position) {
            if (type == QuestionType.RANK) {
                return position < 0 ? null : String.valueOf(position + 1);
            }
            return position < 0 ? "0" : "1";
        }

        private boolean hasNoteColumn() {
            return type.isNumber() || !type.hasValue();
        }

        private boolean hasChoiceColumns() {
            return type == QuestionType.SELECT_MULTIPLE || type == QuestionType.RANK;
        }
    }
}
