package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Limits;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.shared.LocalizedText;

/** Sheet {@code choices}: the lists by name, in sheet order. */
public final class Choices {

    private static final Columns COLUMNS = new Columns(
            Set.of("list_name", "name"),
            Set.of(),
            Set.of("label"),
            Set.of("media", "image", "audio", "video", "big-image", "geometry"),
            true);
    private static final Choice OTHER = new Choice("other", new LocalizedText("Otro", "Other"), Map.of());

    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> rowsByChoice = new HashMap<>();
    private final Map<String, Set<String>> columnsByList = new HashMap<>();

    void read(Sheet sheet, boolean duplicatesAllowed, Problems problems) {
        List<Row> rows = COLUMNS.read(sheet, problems);
        if (rows.size() > Limits.CHOICES) {
            problems.add(Fault.TOO_LARGE, sheet.name(), sheet.row(), "", Limits.over(rows.size(), Limits.CHOICES));
            return;
        }
        rows.forEach(row -> read(row, duplicatesAllowed, problems));
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    List<Choice> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    Map<String, List<Choice>> lists() {
        Map<String, List<Choice>> copy = new LinkedHashMap<>();
        lists.forEach((name, choices) -> copy.put(name, List.copyOf(choices)));
        return copy;
    }

    /** The names of the further columns that are filled anywhere in a list. */
    Set<String> extraColumns(String list) {
        return columnsByList.getOrDefault(list, Set.of());
    }

    boolean hasChoice(String list, String choice) {
        return rowsByChoice.containsKey(list + " " + choice);
    }

    /** Whether a list has words of its own in each language. */
    boolean isTranslated(String list) {
        return list(list).stream()
                .anyMatch(choice -> !choice.label().es().equals(choice.label().en()));
    }

    void addOther(String list) {
        List<Choice> choices = lists.get(list);
        if (choices != null && !hasChoice(list, OTHER.name())) {
            choices.add(OTHER);
            rowsByChoice.put(list + " " + OTHER.name(), 0);
        }
    }

    private void read(Row row, boolean duplicatesAllowed, Problems problems) {
        String list = row.text("list_name");
        Cell name = row.cell("name");
        if (list.isEmpty()) {
            problems.add(Fault.MISSING_LIST_NAME, row.cell("list_name"));
            return;
        }
        if (!SurveyNames.isListName(list)) {
            problems.add(Fault.INVALID_NAME, row.cell("list_name"), list);
        }
        if (name.isBlank()) {
            problems.add(Fault.MISSING_CHOICE_NAME, name);
        } else if (!SurveyNames.isChoiceName(name.text())) {
            problems.add(Fault.INVALID_CHOICE_NAME, name, name.text());
        }
        if (row.localized("label").isEmpty()) {
            problems.add(
                    Fault.MISSING_LABEL, row.cell(row.headings().containsKey("label::es") ? "label::es" : "label"));
        }
        List.of("label", "label::es", "label::en").forEach(column -> checkWords(row.cell(column), problems));
        Integer earlier = rowsByChoice.putIfAbsent(list + " " + name.text(), row.number());
        if (earlier != null && !name.isBlank() && !duplicatesAllowed) {
            problems.add(Fault.DUPLICATE_CHOICE, name, name.text(), earlier);
        }
        Map<String, String> extra = extra(row);
        columnsByList.computeIfAbsent(list, unused -> new LinkedHashSet<>()).addAll(extra.keySet());
        lists.computeIfAbsent(list, unused -> new ArrayList<>())
                .add(new Choice(name.text(), row.localized("label"), extra));
    }

    private static void checkWords(Cell label, Problems problems) {
        ReferencePaths.names(label.text()).stream()
                .distinct()
                .forEach(name -> problems.add(Fault.REFERENCE_IN_CHOICE, label, "${" + name + "}"));
        CallInWords.in(label.text()).ifPresent(call -> problems.add(Fault.REFERENCE_IN_CHOICE, label, call));
    }

    private static Map<String, String> extra(Row row) {
        Map<String, String> extra = new LinkedHashMap<>();
        row.cells().keySet().stream()
                .filter(column -> !COLUMNS.required().contains(column) && !column.startsWith("label"))
                .sorted()
                .forEach(column -> extra.put(column, row.text(column)));
        return extra;
    }
}
