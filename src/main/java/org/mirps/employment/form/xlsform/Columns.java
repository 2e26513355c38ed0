package org.mirps.employment.form.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.form.workbook.Workbook.Line;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/**
 * The columns that a sheet may have.
 *
 * @param required canonical names without which nothing can be read
 * @param plain further canonical names
 * @param localized names that may be followed by {@code ::} and a language
 * @param unsupported names that XLSForm knows and we refuse where a cell is filled
 * @param open whether further columns are data (of choices), not mistakes
 */
record Columns(Set<String> required, Set<String> plain, Set<String> localized, Set<String> unsupported, boolean open) {

    private static final Pattern LANGUAGE_CODE =
            Pattern.compile(".*\\(\\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)?\\s*\\)");
    private static final Map<String, Language> LANGUAGES = Map.of(
            "es",
            Language.ES,
            "español",
            Language.ES,
            "spanish",
            Language.ES,
            "espanol",
            Language.ES,
            "en",
            Language.EN,
            "english",
            Language.EN,
            "inglés",
            Language.EN,
            "ingles",
            Language.EN);
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("relevance", "relevant"),
            Map.entry("calculate", "calculation"),
            Map.entry("read_only", "readonly"),
            Map.entry("list name", "list_name"),
            Map.entry("value", "name"),
            Map.entry("constraint message", "constraint_message"),
            Map.entry("constraint_msg", "constraint_message"),
            Map.entry("required message", "required_message"),
            Map.entry("required_msg", "required_message"),
            Map.entry("repeat count", "repeat_count"),
            Map.entry("title", "form_title"),
            Map.entry("id_string", "form_id"));

    /** The rows of a sheet by canonical column names; reports what is wrong with the headings. Of a missing sheet: none. */
    List<Row> read(Sheet sheet, Problems problems) {
        if (sheet.isMissing()) {
            return List.of();
        }
        Map<Integer, String> byIndex = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        int headingRow = sheet.headingRow();
        for (int i = 0; i < sheet.headings().size(); i++) {
            String heading = sheet.headings().get(i);
            if (!heading.isEmpty()) {
                Optional<String> name = canonical(heading, sheet, headingRow, problems);
                if (name.isPresent() && !seen.add(name.get())) {
                    problems.add(Fault.DUPLICATE_COLUMN, sheet.name(), headingRow, heading, heading);
                } else if (name.isPresent()) {
                    byIndex.put(i, name.get());
                }
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                problems.add(Fault.MISSING_COLUMN, sheet.name(), headingRow, column, column);
            }
        }
        reportMissingLanguages(sheet, headingRow, seen, problems);
        return sheet.rows().stream()
                .map(line -> row(sheet, line, byIndex, problems))
                .toList();
    }

    private Optional<String> canonical(String heading, Sheet sheet, int row, Problems problems) {
        String[] parts = heading.split("::", 2);
        String base = base(heading);
        if (parts.length == 2 && localized.contains(base)) {
            Optional<Language> language = language(parts[1]);
            if (language.isEmpty()) {
                problems.add(Fault.UNKNOWN_LANGUAGE, sheet.name(), row, heading, heading);
            }
            return language.map(known -> base + "::" + known.code());
        }
        if (unsupported.contains(base)) {
            return Optional.empty();
        }
        if (parts.length == 1 && (required.contains(base) || plain.contains(base) || localized.contains(base))) {
            return Optional.of(base);
        }
        if (open && parts.length == 1 && SurveyNames.isName(parts[0].strip())) {
            return Optional.of(parts[0].strip());
        }
        problems.add(Fault.UNKNOWN_COLUMN, sheet.name(), row, heading, heading);
        return Optional.empty();
    }

    /** The canonical name in front of the language. */
    private static String base(String heading) {
        String lower = heading.split("::", 2)[0].strip().toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(lower, lower);
    }

    private static Optional<Language> language(String text) {
        Matcher code = LANGUAGE_CODE.matcher(text);
        String name = (code.matches() ? code.group(1) : text.strip()).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(LANGUAGES.get(name));
    }

    private void reportMissingLanguages(Sheet sheet, int row, Set<String> seen, Problems problems) {
        for (String column : localized) {
            boolean es = seen.contains(column + "::es");
            boolean en = seen.contains(column + "::en");
            if (es != en && !seen.contains(column)) {
                problems.add(Fault.MISSING_TRANSLATION, sheet.name(), row, column + "::" + (es ? "en" : "es"));
            }
        }
    }

    private Row row(Sheet sheet, Line line, Map<Integer, String> byIndex, Problems problems) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.cells().get(i);
            String heading = i < sheet.headings().size() ? sheet.headings().get(i) : "";
            if (!text.isEmpty() && heading.isEmpty()) {
                problems.add(Fault.STRAY_CELL, sheet.name(), line.row(), "", text);
            } else if (!text.isEmpty() && unsupported.contains(base(heading))) {
                problems.add(Fault.UNSUPPORTED_COLUMN, sheet.name(), line.row(), heading, heading);
            } else if (!text.isEmpty() && byIndex.containsKey(i)) {
                cells.put(byIndex.get(i), new Cell(sheet.name(), line.row(), heading, text));
            }
        }
        Map<String, String> headings = new HashMap<>();
        byIndex.forEach((i, name) -> headings.put(name, sheet.headings().get(i)));
        Row row = new Row(sheet.name(), line.row(), cells, headings);
        reportMissingTranslations(row, problems);
        return row;
    }

    private void reportMissingTranslations(Row row, Problems problems) {
        for (String column : localized) {
            boolean both = row.headings().containsKey(column + "::es")
                    && row.headings().containsKey(column + "::en");
            LocalizedText text = row.localized(column);
            if (both && text.es().isEmpty() != text.en().isEmpty()) {
                problems.add(
                        Fault.MISSING_TRANSLATION,
                        row.cell(column + "::" + (text.es().isEmpty() ? "es" : "en")));
            }
        }
    }
}
