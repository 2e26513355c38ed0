package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Limits;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.shared.LocalizedText;

/**
 * Sheet {@code indicators}, which is ours: what is computed from each contribution, and how it is put together and drawn. Rows with one
 * code and figure are the parts of one chart. What belongs to the whole chart stands in its first row; texts, source and period may stand
 * once for all figures of a code.
 */
public final class Indicators {

    static final Columns COLUMNS = new Columns(
            Set.of("code", "expression", "aggregation", "chart"),
            Set.of(
                    "figure",
                    "order",
                    "headline",
                    "period",
                    "part",
                    "role",
                    "repeat",
                    "by",
                    "denominator",
                    "missing",
                    "flag",
                    "unit"),
            Set.of("chapter", "label", "definition", "note", "source", "part_label", "flag_label"),
            Set.of(),
            false);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern FIGURE = Pattern.compile("[a-z0-9_]{0,40}");

    private static final Set<String> MARKS = Set.of("yes", "no");

    private final Problems problems;
    private final IndicatorParts parts;
    private final List<Expression> expressions = new ArrayList<>();
    private int headlines;

    /** @param form without its indicators yet */
    Indicators(FormDefinition form, Problems problems) {
        this.problems = problems;
        this.parts = new IndicatorParts(form, problems, expressions);
    }

    List<IndicatorDefinition> read(Sheet sheet) {
        List<Row> rows = COLUMNS.read(sheet, problems);
        if (rows.size() > Limits.INDICATOR_ROWS) {
            problems.add(
                    Fault.TOO_LARGE, sheet.name(), sheet.row(), "", Limits.over(rows.size(), Limits.INDICATOR_ROWS));
            return List.of();
        }
        Map<String, List<Row>> figures = new LinkedHashMap<>();
        Map<String, Row> codes = new LinkedHashMap<>();
        for (Row row : rows) {
            checkName(row);
            codes.putIfAbsent(row.text("code"), row);
            figures.computeIfAbsent(row.text("code") + " " + row.text("figure"), unused -> new ArrayList<>())
                    .add(row);
        }
        return figures.values().stream()
                .map(figure -> figure(figure, codes.getOrDefault(figure.get(0).text("code"), figure.get(0))))
                .sorted(Comparator.comparingInt(IndicatorDefinition::order))
                .toList();
    }

    List<Expression> expressions() {
        return List.copyOf(expressions);
    }

    /** @param code the first row of the indicator, whose texts stand for all its figures that have none */
    private IndicatorDefinition figure(List<Row> rows, Row code) {
        Row first = rows.get(0);
        rows.stream().skip(1).forEach(row -> checkSame(first, row));
        Cell period = inherited(first, code, "period");
        expressions.add(Expression.value(period, null));
        Words words = new Words(first, code);
        if (words.of("label").isEmpty()) {
            problems.add(
                    Fault.MISSING_LABEL, first.cell(first.headings().containsKey("label::es") ? "label::es" : "label"));
        }
        Chart chart = problems.oneOf(Chart.values(), first.cell("chart"), Fault.UNKNOWN_CHART, Chart.BAR);
        List<IndicatorPart> read = parts.read(rows, chart);
        boolean headline = headline(first.cell("headline"));
        IndicatorDefinition made = new IndicatorDefinition(
                first.text("code"),
                first.text("figure"),
                words.of("chapter"),
                words.of("label"),
                words.of("definition"),
                words.of("note"),
                words.of("source"),
                chart,
                order(first.cell("order")),
                headline,
                Expression.straight(period.text()),
                read);
        if (headline) {
            checkHeadline(first.cell("headline"), made);
        }
        return made;
    }

    private boolean headline(Cell cell) {
        if (!cell.isBlank() && !MARKS.contains(cell.text().toLowerCase(Locale.ROOT))) {
            problems.add(Fault.HEADLINE_UNCLEAR, cell, cell.text());
        }
        return cell.text().equalsIgnoreCase("yes");
    }

    private void checkHeadline(Cell cell, IndicatorDefinition figure) {
        headlines++;
        if (!figure.drawn().isEmpty() && !figure.givesOneNumber()) {
            problems.add(Fault.HEADLINE_WITHOUT_NUMBER, cell);
        }
        if (headlines == IndicatorDefinition.MOST_HEADLINES + 1) {
            problems.add(Fault.TOO_MANY_HEADLINES, cell, IndicatorDefinition.MOST_HEADLINES);
        }
    }

    private void checkName(Row row) {
        Cell code = row.cell("code");
        if (code.isBlank()) {
            problems.add(Fault.MISSING_INDICATOR_CODE, code);
        } else if (!CODE.matcher(code.text()).matches()) {
            problems.add(Fault.INVALID_INDICATOR_NAME, code, code.text());
        }
        if (!FIGURE.matcher(row.text("figure")).matches()) {
            problems.add(Fault.INVALID_INDICATOR_NAME, row.cell("figure"), row.text("figure"));
        }
    }

    /** Cells about the whole figure may be left out in its later rows, but not differ. */
    private void checkSame(Row first, Row later) {
        for (String column : List.of("chart", "order", "headline", "period")) {
            Cell cell = later.cell(column);
            if (!cell.isBlank() && !cell.text().equals(first.text(column))) {
                problems.add(Fault.UNLIKE_FIRST_ROW, cell, cell.text(), first.number());
            }
        }
        for (String column : List.of("chapter", "label", "definition", "note", "source")) {
            LocalizedText text = later.localized(column);
            if (!text.isEmpty() && !text.equals(first.localized(column))) {
                Cell es = later.cell(column + "::es");
                problems.add(Fault.UNLIKE_FIRST_ROW, es.isBlank() ? later.cell(column) : es, text.es(), first.number());
            }
        }
    }

    private int order(Cell cell) {
        if (cell.isBlank()) {
            return 0;
        }
        if (!cell.text().matches("\\d{1,6}")) {
            problems.add(Fault.INVALID_ORDER, cell, cell.text());
            return 0;
        }
        return Integer.parseInt(cell.text());
    }

    private static Cell inherited(Row row, Row code, String column) {
        return row.cell(column).isBlank() ? code.cell(column) : row.cell(column);
    }

    private record Words(Row row, Row code) {

        LocalizedText of(String column) {
            LocalizedText own = row.localized(column);
            return own.isEmpty() ? code.localized(column) : own;
        }
    }
}
