package org.mirps.employment.form.xlsform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.Range;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;

/** Whether a fixed default fits its question. */
final class DefaultCheck {

    private final Choices choices;
    private final Problems problems;

    DefaultCheck(Choices choices, Problems problems) {
        this.choices = choices;
        this.problems = problems;
    }

    void check(Question question, Cell cell) {
        String value = question.defaultValue();
        if (!value.isEmpty() && !question.hasDynamicDefault() && !fits(question, value)) {
            problems.add(Fault.BAD_DEFAULT, cell, value, question.type().xlsformName());
        }
    }

    private boolean fits(Question question, String value) {
        return switch (question.type()) {
            case INTEGER -> value.matches("-?\\d{1,9}");
            case DECIMAL -> value.matches("-?\\d+(\\.\\d+)?");
            case RANGE ->
                value.matches(
                        Range.of(question.parameters()).map(Range::isWhole).orElse(false)
                                ? "-?\\d{1,9}"
                                : "-?\\d+(\\.\\d+)?");
            case DATE -> isDate(value);
            case TIME -> value.matches("([01]\\d|2[0-3]):[0-5]\\d");
            case DATETIME ->
                value.length() == 16
                        && isDate(value.substring(0, 10))
                        && value.substring(10).matches("T([01]\\d|2[0-3]):[0-5]\\d");
            case SELECT_ONE -> isChoice(question, value);
            case SELECT_MULTIPLE, RANK ->
                List.of(value.split(" ", -1)).stream().allMatch(one -> isChoice(question, one));
            case ACKNOWLEDGE -> value.equals("OK");
            case NOTE, FILE, IMAGE, START, END, TODAY -> false;
            case TEXT, CALCULATE, HIDDEN -> true;
        };
    }

    private boolean isChoice(Question question, String value) {
        return !choices.has(question.listName()) || choices.hasChoice(question.listName(), value);
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notIso) {
            return false;
        }
    }
}
