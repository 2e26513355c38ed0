package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorDefinition.Aggregation;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.xlsform.Workbook.Sheet;

/** Sheet {@code indicators}, which is ours: what is computed from each contribution, and how it is added up and drawn. */
final class Indicators {

    private static final Columns COLUMNS = new Columns(
            Set.of("code", "expression", "aggregation", "chart"),
            Set.of("part", "denominator", "unit", "source"),
            Set.of("label", "part_label", "definition"),
            Set.of(),
            false);
    private static final String ONLY_PART = "value";

    private final Problems problems;
    private final List<Expression> expressions = new ArrayList<>();
    private final Map<String, Integer> rowsByPart = new HashMap<>();

    Indicators(Problems problems) {
        this.problems = problems;
    }

    List<IndicatorDefinition> read(Sheet sheet) {
        List<Row> rows = COLUMNS.read(sheet, problems);
        if (rows.size() > Limits.INDICATOR_ROWS) {
            problems.add(
                    Fault.TOO_LARGE, sheet.name(), sheet.row(), "", Limits.over(rows.size(), Limits.INDICATOR_ROWS));
            return List.of();
        }
        return rows.stream().map(this::indicator).toList();
    }

    List<Expression> expressions() {
        return List.copyOf(expressions);
    }

    private IndicatorDefinition indicator(Row row) {
        String part = row.text("part").isEmpty() ? ONLY_PART : row.text("part");
        checkCode(row, part);
        if (row.localized("label").isEmpty()) {
            problems.add(
                    Fault.MISSING_LABEL, row.cell(row.headings().containsKey("label::es") ? "label::es" : "label"));
        }
        Aggregation aggregation = oneOf(Aggregation.values(), row.cell("aggregation"), Fault.UNKNOWN_AGGREGATION)
                .orElse(Aggregation.SUM);
        checkExpressions(row, aggregation);
        return new IndicatorDefinition(
                row.text("code"),
                part,
                row.localized("label"),
                row.localized("part_label"),
                row.localized("definition"),
                Expression.straight(row.text("expression")),
                Expression.straight(row.text("denominator")),
                row.text("unit"),
                aggregation,
                oneOf(Chart.values(), row.cell("chart"), Fault.UNKNOWN_CHART).orElse(Chart.BAR),
                row.text("source"),
                row.number());
    }

    private void checkCode(Row row, String part) {
        Cell code = row.cell("code");
        if (code.isBlank()) {
            problems.add(Fault.MISSING_INDICATOR_CODE, code);
        }
        Integer earlier = rowsByPart.putIfAbsent(code.text() + "/" + part, row.number());
        if (earlier != null && !code.isBlank()) {
            problems.add(Fault.DUPLICATE_INDICATOR, row.cell("part"), code.text(), part, earlier);
        }
    }

    private void checkExpressions(Row row, Aggregation aggregation) {
        Cell denominator = row.cell("denominator");
        if (row.cell("expression").isBlank()) {
            problems.add(Fault.MISSING_EXPRESSION, row.cell("expression"));
        }
        if (aggregation == Aggregation.RATIO_OF_SUMS && denominator.isBlank()) {
            problems.add(Fault.MISSING_DENOMINATOR, denominator);
        } else if (aggregation != Aggregation.RATIO_OF_SUMS && !denominator.isBlank()) {
            problems.add(Fault.UNEXPECTED_DENOMINATOR, denominator);
        }
        expressions.add(Expression.value(row.cell("expression"), null));
        expressions.add(Expression.value(denominator, null));
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] values, Cell cell, Fault fault) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().equals(cell.text().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(fault, cell, cell.text());
        }
        return found;
    }
}
