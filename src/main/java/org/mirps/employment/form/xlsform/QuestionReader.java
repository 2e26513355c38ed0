package org.mirps.employment.form.xlsform;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.Range;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** Reads one row of sheet {@code survey} that is a question. */
final class QuestionReader {

    /** What is appended to the name of a select with {@code or_other}. */
    static final String OTHER = "_other";

    private static final Set<String> PREFILLS = Set.of("organisation.country", "round.reference_year");
    private static final Pattern APPEARANCE = Pattern.compile(
            "minimal|quick|autocomplete|columns(-pack|-\\d+)?|horizontal|horizontal-compact|compact(-\\d+)?|quickcompact|"
                    + "likert|list|field-list|multiline|numbers|url|email|tel|thousands-sep|"
                    + "w\\d{1,2}|no-calendar|vertical|no-ticks|picker|rating|table-list|grid");

    /** What would be asked or offered otherwise than is drawn here. */
    private static final Pattern REFUSED_APPEARANCE = Pattern.compile("month-year|year|label|list-nolabel|search\\(.*");

    private static final Pattern PERCENT = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");

    private final Choices choices;
    private final List<Expression> expressions;
    private final Problems problems;
    private final Map<Question, Cell> defaults = new LinkedHashMap<>();

    QuestionReader(Choices choices, List<Expression> expressions, Problems problems) {
        this.choices = choices;
        this.expressions = expressions;
        this.problems = problems;
    }

    /** The question, and after it the text field that {@code or_other} asks for. */
    List<FormElement> read(Row row, QuestionType type, SurveyType surveyType) {
        check(row, type, surveyType);
        collectExpressions(row, surveyType);
        Question question = question(row, type, surveyType.list());
        defaults.put(question, row.cell("default"));
        return surveyType.orOther() ? List.of(question, other(question)) : List.of(question);
    }

    /** To be called after the last question: any of them may have added a choice to a list. */
    void checkDefaults() {
        DefaultCheck check = new DefaultCheck(choices, problems);
        defaults.forEach(check::check);
    }

    private void check(Row row, QuestionType type, SurveyType surveyType) {
        boolean spoken = type.isAnswerable() || type == QuestionType.NOTE;
        if (spoken
                && row.text("calculation").isEmpty()
                && row.localized("label").isEmpty()) {
            problems.add(Fault.MISSING_LABEL, row.cell(labelColumn(row)));
        }
        if (type == QuestionType.CALCULATE
                && row.text("calculation").isEmpty()
                && row.text("default").isEmpty()) {
            problems.add(Fault.MISSING_CALCULATION, row.cell("calculation"));
        }
        checkList(row, type, surveyType);
        Cell parameters = row.cell("parameters");
        boolean range = type == QuestionType.RANGE;
        if (range && Range.of(parameters.text()).isEmpty() || !range && !parameters.isBlank()) {
            problems.add(Fault.UNSUPPORTED_PARAMETERS, parameters, parameters.text());
        }
        Cell prefill = row.cell("prefill");
        if (!prefill.isBlank() && !PREFILLS.contains(prefill.text())) {
            problems.add(Fault.UNKNOWN_PREFILL, prefill, prefill.text());
        }
        checkTolerance(row.cell("tolerance"), type);
        checkAppearance(row.cell("appearance"));
        refuse(row.cell("choice_filter"), type.isSelect());
        refuse(row.cell("warning"), type == QuestionType.NOTE);
    }

    private void refuse(Cell cell, boolean fits) {
        if (!cell.isBlank() && !fits) {
            problems.add(Fault.UNSUPPORTED_COLUMN, cell, cell.column());
        }
    }

    private void checkTolerance(Cell tolerance, QuestionType type) {
        refuse(tolerance, type == QuestionType.INTEGER || type == QuestionType.DECIMAL);
        if (!tolerance.isBlank() && tolerance(tolerance.text()).isEmpty()) {
            problems.add(Fault.INVALID_TOLERANCE, tolerance, tolerance.text());
        }
    }

    private void checkList(Row row, QuestionType type, SurveyType surveyType) {
        if (!type.isSelect()) {
            return;
        }
        if (!choices.has(surveyType.list())) {
            problems.add(Fault.UNKNOWN_LIST, row.cell("type"), surveyType.list());
        }
        if (surveyType.orOther() && !row.cell("choice_filter").isBlank()) {
            problems.add(Fault.OR_OTHER_WITH_FILTER, row.cell("choice_filter"));
        }
        if (surveyType.orOther()) {
            if (choices.isTranslated(surveyType.list())) {
                problems.add(Fault.OR_OTHER_WORDS, row.cell("type"));
            }
            choices.addOther(surveyType.list());
        }
    }

    void checkAppearance(Cell appearance) {
        for (String word : appearance.text().replaceAll("\\(.*\\)", "()").split("\\s+", -1)) {
            if (REFUSED_APPEARANCE.matcher(word).matches()) {
                problems.add(Fault.UNSUPPORTED_APPEARANCE, appearance, word);
            } else if (!word.isEmpty() && !APPEARANCE.matcher(word).matches()) {
                problems.add(Fault.UNKNOWN_APPEARANCE, appearance, word);
            }
        }
    }

    private void collectExpressions(Row row, SurveyType type) {
        String name = row.text("name");
        for (String column : List.of("relevant", "constraint", "calculation")) {
            expressions.add(Expression.value(row.cell(column), name));
        }
        for (String column : List.of("required", "readonly")) {
            Cell cell = row.cell(column);
            expressions.add(
                    Expression.value(new Cell(cell.sheet(), cell.row(), cell.column(), condition(cell.text())), name));
        }
        expressions.add(Expression.filter(row.cell("choice_filter"), name, type.list()));
        List.of("label", "hint", "constraint_message", "required_message").forEach(column -> words(row, column, name));
        Cell status = row.cell("observation_status");
        if (!status.isBlank()) {
            expressions.add(Expression.words(
                    new Cell(status.sheet(), status.row(), status.column(), "${" + status.text() + "}"), name));
        }
    }

    void words(Row row, String column, String context) {
        expressions.add(Expression.words(row.cell(column, Language.ES), context));
        expressions.add(Expression.words(row.cell(column, Language.EN), context));
    }

    private Question question(Row row, QuestionType type, String list) {
        String constraint = Expression.straight(row.text("constraint"));
        String defaultValue = row.text("default");
        Question question = new Question(
                row.text("name"),
                type,
                row.localized("label"),
                row.localized("hint"),
                list,
                condition(row.text("required")),
                row.localized("required_message"),
                Expression.straight(row.text("relevant")),
                type == QuestionType.RANGE ? inRange(row.text("parameters"), constraint) : constraint,
                row.localized("constraint_message"),
                Expression.straight(row.text("calculation")),
                defaultValue,
                condition(row.text("readonly")),
                row.text("appearance"),
                Expression.straight(row.text("choice_filter")),
                row.text("chart"),
                row.text("indicator"),
                row.text("unit"),
                row.text("observation_status"),
                tolerance(row.text("tolerance")),
                isYes(row.text("warning")),
                row.text("prefill"),
                row.text("parameters"),
                row.number());
        if (question.hasDynamicDefault()) {
            expressions.add(Expression.value(row.cell("default"), question.name()));
        }
        return question;
    }

    /** As a plain decimal; empty if it is no positive number of percent. */
    private static String tolerance(String text) {
        String number = text.replace("%", "").strip();
        if (!PERCENT.matcher(number).matches() || new BigDecimal(number).signum() == 0) {
            return "";
        }
        BigDecimal plain = new BigDecimal(number).stripTrailingZeros();
        return plain.toPlainString();
    }

    private static String inRange(String parameters, String constraint) {
        return Range.of(parameters)
                .map(range -> constraint.isEmpty()
                        ? range.asConstraint()
                        : "(" + range.asConstraint() + ") and (" + constraint + ")")
                .orElse(constraint);
    }

    /** The text field of {@code or_other}, as pyxform adds it. */
    private static Question other(Question select) {
        String relevant = "selected(${" + select.name() + "}, 'other')";
        LocalizedText label = new LocalizedText("Especifique otro.", "Specify other.");
        return new Question(
                select.name() + OTHER,
                QuestionType.TEXT,
                label,
                LocalizedText.EMPTY,
                "",
                "",
                LocalizedText.EMPTY,
                relevant,
                "",
                LocalizedText.EMPTY,
                "",
                "",
                "",
                "",
                "",
                "none",
                "",
                "",
                "",
                "",
                false,
                "",
                "",
                select.row());
    }

    /** {@code yes} and {@code no} as expressions; anything else is one already. */
    private static String condition(String text) {
        if (isYes(text)) {
            return "true()";
        }
        boolean no = Set.of("no", "false", "false()").contains(text.toLowerCase(Locale.ROOT));
        return no ? "" : Expression.straight(text);
    }

    private static boolean isYes(String text) {
        return Set.of("yes", "true", "true()").contains(text.toLowerCase(Locale.ROOT));
    }

    private static String labelColumn(Row row) {
        return row.headings().containsKey("label::es") ? "label::es" : "label";
    }
}
