package org.mirps.employment.form.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.form.FormReader.Identity;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Limits;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.shared.LocalizedText;

/**
 * Sheet {@code settings}: its one row.
 *
 * @param instanceName expression that names a filled form; blank where there is none
 */
public record Settings(
        String formId, String version, LocalizedText title, Cell instanceName, boolean duplicateChoices, int row) {

    private static final Columns COLUMNS = new Columns(
            Set.of(),
            Set.of(
                    "form_id",
                    "form_title",
                    "version",
                    "default_language",
                    "style",
                    "instance_name",
                    "title_en",
                    "name",
                    "allow_choice_duplicates",
                    "public_key",
                    "submission_url",
                    "auto_send",
                    "auto_delete",
                    "sms_keyword",
                    "client_editable",
                    "instance_xmlns",
                    "prefix"),
            Set.of(),
            Set.of("attribute"),
            false);
    private static final List<String> REFUSED = List.of("public_key", "sms_keyword", "instance_xmlns", "prefix");

    static Settings read(Sheet sheet, Problems problems) {
        List<Row> rows = COLUMNS.read(sheet, problems);
        Row row = rows.isEmpty() ? new Row(sheet.name(), sheet.headingRow() + 1, Map.of(), Map.of()) : rows.get(0);
        rows.stream().skip(1).forEach(further -> problems.add(Fault.STRAY_CELL, further, "settings"));
        if (sheet.isMissing()) {
            return new Settings("", "", LocalizedText.EMPTY, row.cell("instance_name"), false, row.number());
        }
        Cell formId = row.cell("form_id");
        if (formId.isBlank()) {
            problems.add(Fault.MISSING_FORM_ID, formId);
        } else if (!SurveyNames.isFormId(formId.text())) {
            problems.add(Fault.INVALID_FORM_ID, formId, formId.text());
        }
        checkVersion(row.cell("version"), problems);
        limit(formId, Limits.NAME_CHARACTERS, problems);
        limit(row.cell("version"), Limits.VERSION_CHARACTERS, problems);
        limit(row.cell("form_title"), Limits.TITLE_CHARACTERS, problems);
        limit(row.cell("title_en"), Limits.TITLE_CHARACTERS, problems);
        REFUSED.stream()
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> problems.add(Fault.UNSUPPORTED_SETTING, cell, cell.column()));
        String allowed = row.text("allow_choice_duplicates").toLowerCase(Locale.ROOT);
        return new Settings(
                formId.text(),
                row.text("version"),
                title(row),
                row.cell("instance_name"),
                Set.of("yes", "true", "true()").contains(allowed),
                row.number());
    }

    /** Empty unless both codes are there and sound. */
    Optional<Identity> identity() {
        boolean fit = formId.length() <= Limits.NAME_CHARACTERS && version.length() <= Limits.VERSION_CHARACTERS;
        return fit && SurveyNames.isFormId(formId) && SurveyNames.isVersion(version)
                ? Optional.of(new Identity(formId, version, row))
                : Optional.empty();
    }

    private static void checkVersion(Cell version, Problems problems) {
        if (version.isBlank()) {
            problems.add(Fault.MISSING_VERSION, version);
        } else if (!SurveyNames.isVersion(version.text())) {
            problems.add(Fault.INVALID_VERSION, version, version.text());
        }
    }

    private static void limit(Cell cell, int most, Problems problems) {
        if (cell.text().length() > most) {
            problems.add(Fault.TOO_LARGE, cell, Limits.over(cell.text().length(), most));
        }
    }

    private static LocalizedText title(Row row) {
        String title = row.text("form_title").isEmpty() ? row.text("form_id") : row.text("form_title");
        return new LocalizedText(title, row.text("title_en").isEmpty() ? title : row.text("title_en"));
    }
}
