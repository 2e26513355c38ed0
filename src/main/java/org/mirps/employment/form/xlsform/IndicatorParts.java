package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.CompletenessWords;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;

/** Reads the parts of figures, and checks that they fit the form, each other and the chart that is to draw them. */
final class IndicatorParts {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\$\\{([^{}]*)}\\s*");
    private static final Map<Chart, Set<Aggregation>> DRAWN = Map.of(
            Chart.BAR, EnumSet.complementOf(EnumSet.of(Aggregation.LIST)),
            Chart.STACKED, EnumSet.of(Aggregation.SUM, Aggregation.COUNT, Aggregation.SHARE, Aggregation.DISTRIBUTION),
            Chart.RATE, EnumSet.of(Aggregation.RATIO_OF_SUMS),
            Chart.PIE, EnumSet.of(Aggregation.SHARE, Aggregation.DISTRIBUTION),
            Chart.KPI, EnumSet.complementOf(EnumSet.of(Aggregation.DISTRIBUTION, Aggregation.LIST)),
            Chart.TIMELINE, EnumSet.of(Aggregation.LIST),
            Chart.TABLE, EnumSet.allOf(Aggregation.class));
    /** Charts that have no room for a breakdown. */
    private static final Set<Chart> WHOLE = EnumSet.of(Chart.RATE, Chart.PIE, Chart.KPI);

    private final Map<String, FormDefinition.Place> places;
    private final Set<String> repeats;
    private final Set<String> sections;
    private final Problems problems;
    private final List<Expression> expressions;

    /** @param expressions takes every expression that is read, for checking */
    IndicatorParts(FormDefinition form, Problems problems, List<Expression> expressions) {
        this.places = form.places();
        this.repeats = Set.copyOf(form.repeats().stream().map(FormElement::name).toList());
        this.sections =
                Set.copyOf(form.sections().stream().map(FormElement::name).toList());
        this.problems = problems;
        this.expressions = expressions;
    }

    List<IndicatorPart> read(List<Row> rows, Chart chart) {
        List<IndicatorPart> parts = new ArrayList<>();
        Map<String, Integer> rowsByName = new HashMap<>();
        @Nullable IndicatorPart firstDrawn = null;
        for (Row row : rows) {
            IndicatorPart part = part(row);
            Integer earlier = rowsByName.putIfAbsent(part.name(), row.number());
            if (earlier != null) {
                problems.add(Fault.DUPLICATE_INDICATOR, row.cell("part"), row.text("code"), part.name(), earlier);
            }
            if (!part.context()) {
                checkChart(row, part, chart);
                firstDrawn = firstDrawn == null ? part : firstDrawn;
                checkSide(row, firstDrawn, part, chart);
            }
            parts.add(part);
        }
        if (firstDrawn == null) {
            problems.add(Fault.NOTHING_DRAWN, rows.get(0).cell("role"));
        }
        return List.copyOf(parts);
    }

    private IndicatorPart part(Row row) {
        String name = row.text("part").isEmpty() ? IndicatorPart.ONLY : row.text("part");
        if (!NAME.matcher(name).matches()) {
            problems.add(Fault.INVALID_INDICATOR_NAME, row.cell("part"), name);
        }
        Aggregation aggregation = problems.oneOf(
                Aggregation.values(), row.cell("aggregation"), Fault.UNKNOWN_AGGREGATION, Aggregation.SUM);
        String repeat = repeat(row.cell("repeat"));
        String byList = byList(row.cell("by"), repeat);
        checkDenominator(row.cell("denominator"), aggregation);
        return new IndicatorPart(
                name,
                row.localized("part_label"),
                isContext(row.cell("role")),
                repeat,
                row.text("by"),
                byList,
                expression(row, repeat),
                answerList(row.cell("expression"), aggregation),
                text(row.cell("denominator"), row, repeat),
                text(row.cell("missing"), row, repeat),
                text(row.cell("flag"), row, repeat),
                row.localized("flag_label"),
                row.text("unit"),
                aggregation,
                row.number());
    }

    private String repeat(Cell cell) {
        if (!cell.isBlank() && !repeats.contains(cell.text())) {
            problems.add(Fault.UNKNOWN_REPEAT, cell, cell.text());
            return "";
        }
        return cell.text();
    }

    /** The list whose choices are the categories. */
    private String byList(Cell by, String repeat) {
        if (by.isBlank()) {
            return "";
        }
        FormDefinition.Place place = places.get(by.text());
        if (place == null) {
            problems.add(Fault.UNRESOLVED_REFERENCE, by, by.text());
            return "";
        }
        boolean fits = repeat.isEmpty()
                ? place.repeat().isEmpty() && place.question().type().isSelect()
                : place.repeat().equals(repeat);
        if (!fits) {
            problems.add(Fault.UNFIT_BREAKDOWN, by, by.text());
        }
        return place.question().listName();
    }

    private String expression(Row row, String repeat) {
        Cell cell = row.cell("expression");
        boolean eachChoice = repeat.isEmpty() && !row.cell("by").isBlank();
        if (cell.isBlank() && eachChoice) {
            return "selected(${" + row.text("by") + "}, '" + IndicatorPart.CHOICE + "')";
        }
        if (cell.isBlank()) {
            problems.add(Fault.MISSING_EXPRESSION, cell);
        }
        return text(cell, row, repeat);
    }

    private String text(Cell cell, Row row, String repeat) {
        String text = Expression.straight(cell.text());
        if (text.contains(IndicatorPart.CHOICE) && !hasChoices(row.text("by"))) {
            problems.add(Fault.CHOICE_WITHOUT_BREAKDOWN, cell);
        }
        CompletenessWords.sections(text).stream()
                .filter(section -> !sections.contains(section))
                .forEach(section -> problems.add(Fault.UNRESOLVED_REFERENCE, cell, section));
        Cell checked = new Cell(cell.sheet(), cell.row(), cell.column(), CompletenessWords.blank(text));
        expressions.add(Expression.value(checked, repeat.isEmpty() ? null : repeat));
        return text;
    }

    /** What a text of a row says could be anything, also half an expression. */
    private boolean hasChoices(String by) {
        FormDefinition.Place place = places.get(by);
        return place != null && place.question().type().isSelect();
    }

    /** The list whose names the expression gives: only a reference alone tells it. */
    private String answerList(Cell cell, Aggregation aggregation) {
        Optional<Question> select =
                referenced(cell).filter(question -> question.type().isSelect());
        boolean words = aggregation == Aggregation.DISTRIBUTION || aggregation == Aggregation.LIST;
        if (aggregation == Aggregation.DISTRIBUTION && !cell.isBlank() && select.isEmpty()) {
            problems.add(Fault.NO_CHOICES_TO_COUNT, cell);
        } else if (!words && select.isPresent()) {
            problems.add(Fault.WORDS_NOT_NUMBERS, cell, aggregation.word());
        }
        return words ? select.map(Question::listName).orElse("") : "";
    }

    private Optional<Question> referenced(Cell cell) {
        Matcher reference = REFERENCE.matcher(cell.text());
        return reference.matches()
                ? Optional.ofNullable(places.get(reference.group(1).strip())).map(FormDefinition.Place::question)
                : Optional.empty();
    }

    private boolean isContext(Cell role) {
        if (!role.isBlank() && !Set.of("series", "context").contains(role.text())) {
            problems.add(Fault.UNKNOWN_ROLE, role, role.text());
        }
        return role.text().equals("context");
    }

    private void checkDenominator(Cell denominator, Aggregation aggregation) {
        if (aggregation == Aggregation.RATIO_OF_SUMS && denominator.isBlank()) {
            problems.add(Fault.MISSING_DENOMINATOR, denominator);
        } else if (aggregation != Aggregation.RATIO_OF_SUMS && !denominator.isBlank()) {
            problems.add(Fault.UNEXPECTED_DENOMINATOR, denominator);
        }
    }

    private void checkChart(Row row, IndicatorPart part, Chart chart) {
        boolean draws = DRAWN.getOrDefault(chart, Set.of()).contains(part.aggregation());
        boolean room = !part.isBrokenDown() || !WHOLE.contains(chart);
        if (!draws || !room) {
            String what = part.aggregation().word() + (room ? "" : " by " + part.by());
            problems.add(Fault.CHART_DOES_NOT_FIT, row.cell("aggregation"), row.text("chart"), what);
        }
    }

    /** Series that one chart draws side by side must mean the same kind of thing. */
    private void checkSide(Row row, IndicatorPart first, IndicatorPart part, Chart chart) {
        if (chart == Chart.TABLE || chart == Chart.KPI) {
            return;
        }
        boolean alike = part.aggregation() == first.aggregation()
                && part.byList().equals(first.byList())
                && part.isBrokenDown() == first.isBrokenDown()
                && part.answerList().equals(first.answerList())
                && part.unit().equals(first.unit());
        if (!alike) {
            problems.add(Fault.PARTS_DIFFER, row.cell("part"), part.name(), first.name(), first.row());
        }
    }
}
