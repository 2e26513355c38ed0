package org.mirps.employment.consolidation.table;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.QuestionIndicators;
import org.mirps.employment.consolidation.Relevance;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/** What every column of the tables of a round means: a row for each column, in the order of the tables. Columns: docs/exports.md. */
final class Codebook {

    static final List<String> COLUMNS = List.of(
            "round",
            "table",
            "column",
            "question",
            "choice",
            "section",
            "repeat",
            "type",
            "label_es",
            "label_en",
            "hint_es",
            "hint_en",
            "choices_es",
            "choices_en",
            "unit",
            "relevant",
            "required",
            "constraint",
            "calculation",
            "observation_status",
            "indicators",
            "note_es",
            "note_en",
            "form_version",
            "tolerance",
            "prefill",
            "choice_filter",
            "appearance");

    private static final Set<String> BOOLEANS =
            Set.of("provisional", "sample_data", "counts", "consolidated", "left_out");
    private static final Set<String> INTEGERS = Set.of("snapshot", "row", "order");
    private static final Set<String> MOMENTS = Set.of("submitted_at", "dissemination_since");

    private final RoundCode round;
    private final Texts spanish = Texts.of("consolidation", Language.ES);
    private final Texts english = Texts.of("consolidation", Language.EN);
    private final Map<FormDefinition, Relevance> relevances = new IdentityHashMap<>();

    Codebook(RoundCode round) {
        this.round = round;
    }

    /** Of a table whose columns every round has. */
    List<List<@Nullable String>> fixed(String table, List<String> columns) {
        return columns.stream()
                .map(column -> row(table, TableColumn.fixed(column)))
                .toList();
    }

    List<List<@Nullable String>> wideTable(WideTableName name, WideTable table) {
        return table.described().stream()
                .map(column -> row(name.table(), column))
                .toList();
    }

    private List<@Nullable String> row(String table, TableColumn column) {
        Map<String, String> cells = new HashMap<>();
        cells.put("round", round.value());
        cells.put("table", table);
        cells.put("column", column.heading());
        TableColumn.Source source = column.source();
        Choice choice = column.choice();
        TableColumn.Beside beside = column.beside();
        if (source == null) {
            describeFixed(column.heading(), cells);
        } else {
            describePlace(source, cells);
            if (choice != null) {
                describeChoice(source, choice, cells);
            } else if (beside != null) {
                describeBeside(source, beside, cells);
            } else {
                describeAnswer(source, cells);
            }
        }
        return COLUMNS.stream().map(cells::get).toList();
    }

    private void describeFixed(String column, Map<String, String> cells) {
        cells.put("type", fixedType(column));
        put(cells, "label", words("codebook.column." + column));
    }

    private static String fixedType(String column) {
        if (BOOLEANS.contains(column)) {
            return "boolean";
        }
        if (INTEGERS.contains(column)) {
            return QuestionType.INTEGER.xlsformName();
        }
        return MOMENTS.contains(column) ? QuestionType.DATETIME.xlsformName() : QuestionType.TEXT.xlsformName();
    }

    /** What a question's own column and those of its choices share. */
    private void describePlace(TableColumn.Source source, Map<String, String> cells) {
        Question question = source.question();
        cells.put("question", question.name());
        cells.put("section", source.place().section());
        cells.put("repeat", source.place().repeat());
        cells.put("relevant", relevance(source.form()).of(question.name()));
        cells.put("indicators", QuestionIndicators.of(source.form(), question));
        cells.put("form_version", source.form().version());
    }

    private void describeAnswer(TableColumn.Source source, Map<String, String> cells) {
        Question question = source.question();
        List<Choice> choices = source.form().choices(question.listName());
        cells.put("type", question.type().xlsformName());
        put(cells, "label", question.label());
        put(cells, "hint", question.hint());
        cells.put("choices_es", listed(choices, LocalizedText::es));
        cells.put("choices_en", listed(choices, LocalizedText::en));
        cells.put("unit", question.unit());
        cells.put("required", question.required());
        cells.put("constraint", question.constraint());
        cells.put("calculation", question.calculation());
        cells.put("observation_status", question.observationStatus());
        cells.put("tolerance", question.tolerance());
        cells.put("prefill", question.prefill());
        cells.put("choice_filter", question.choiceFilter());
        cells.put("appearance", question.appearance());
        if (question.isPrefilled()) {
            put(cells, "note", words("codebook.note.prefilled", question.prefill()));
        }
    }

    private void describeChoice(TableColumn.Source source, Choice choice, Map<String, String> cells) {
        boolean ranked = source.question().type() == QuestionType.RANK;
        LocalizedText question = source.question().label();
        cells.put("choice", choice.name());
        cells.put("type", ranked ? QuestionType.INTEGER.xlsformName() : "binary");
        put(
                cells,
                "label",
                new LocalizedText(
                        question.es() + " – " + choice.label().es(),
                        question.en() + " – " + choice.label().en()));
        put(cells, "note", words(ranked ? "codebook.note.place" : "codebook.note.choice"));
    }

    private void describeBeside(TableColumn.Source source, TableColumn.Beside beside, Map<String, String> cells) {
        LocalizedText question = source.question().label();
        LocalizedText what = words("codebook.beside." + beside.word());
        cells.put("type", QuestionType.TEXT.xlsformName());
        put(cells, "label", new LocalizedText(question.es() + " – " + what.es(), question.en() + " – " + what.en()));
        put(cells, "note", words("codebook.note." + beside.word()));
        if (beside == TableColumn.Beside.STATUS) {
            put(cells, "choices", words("codebook.choices.status"));
            cells.put("observation_status", source.question().observationStatus());
        } else if (beside == TableColumn.Beside.REASON) {
            put(cells, "choices", words("codebook.choices.reason"));
        }
    }

    private Relevance relevance(FormDefinition form) {
        return relevances.computeIfAbsent(form, Relevance::new);
    }

    private LocalizedText words(String key, Object... arguments) {
        return new LocalizedText(spanish.get(key, arguments), english.get(key, arguments));
    }

    private static void put(Map<String, String> cells, String column, LocalizedText text) {
        cells.put(column + "_es", text.es());
        cells.put(column + "_en", text.en());
    }

    /** {@code yes = Sí | no = No}; a code holds no blanks, so its first {@code " = "} ends it, and a pipe in a label is {@code \\|}. */
    private static String listed(List<Choice> choices, Function<LocalizedText, String> language) {
        return choices.stream()
                .map(choice ->
                        choice.name() + " = " + language.apply(choice.label()).replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }
}
