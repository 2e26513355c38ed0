package org.mirps.employment.form;

import java.util.regex.Pattern;
import org.mirps.employment.shared.LocalizedText;

/**
 * One question as its row of the survey sheet says it. Expressions are the workbook's own, with {@code ${name}} references; only the engine
 * evaluates them.
 *
 * @param type what is asked
 * @param label may hold {@code ${name}} references: see {@link #hasDynamicText()}
 * @param listName the choice list of a select or rank, otherwise empty
 * @param required the expression of column {@code required} ({@code yes} and {@code true()} alike), empty for never
 * @param defaultValue column {@code default}: a value, or an expression
 * @param unit unit of the value for tables and codebook, such as {@code persons}; empty where none
 * @param observationStatus name of the question that gives the default SDMX observation status; empty where the value carries none
 * @param tolerance by how many percent a number may change from one round to the next before it has to be explained, a plain decimal
 *     above 0; empty: by any
 * @param warning whether a note is a soft check: its relevance is the condition
 * @param parameters column {@code parameters}, such as {@code start=0 end=10 step=1} of a range
 * @param prefill where our side fills the value in, such as {@code organisation.country}; empty otherwise; such a question is read-only
 */
public record Question(
        String name,
        QuestionType type,
        LocalizedText label,
        LocalizedText hint,
        String listName,
        String required,
        LocalizedText requiredMessage,
        String relevant,
        String constraint,
        LocalizedText constraintMessage,
        String calculation,
        String defaultValue,
        String readOnly,
        String appearance,
        String choiceFilter,
        String chart,
        String indicator,
        String unit,
        String observationStatus,
        String tolerance,
        boolean warning,
        String prefill,
        String parameters,
        int row)
        implements FormElement {

    /** A default that is worked out when a contribution is opened: it has a reference, or begins with a function call. */
    private static final Pattern DYNAMIC = Pattern.compile("[A-Za-z][A-Za-z0-9:-]*\\(.*|.*\\$\\{.*", Pattern.DOTALL);

    public boolean hasDynamicDefault() {
        return DYNAMIC.matcher(defaultValue).matches();
    }

    /** A default that is the same for everybody, as the cell says it. */
    public boolean hasFixedDefault() {
        return !defaultValue.isEmpty() && !hasDynamicDefault();
    }

    /** Whether the form fills it in by a formula, so that nobody types it. */
    public boolean isCalculated() {
        return !calculation.isEmpty();
    }

    /** Whether a person can ever answer it. */
    public boolean isForPeople() {
        return type.isAnswerable() && !isCalculated() && !isPrefilled();
    }

    /** Whether people can say something beside it: an answer's source, or why a soft check was raised. */
    public boolean takesNote() {
        return isForPeople() || warning;
    }

    /** Whether its answer is a number that is more or less certain: its block has a question that says so. */
    public boolean carriesStatus() {
        return type.isNumber() && !observationStatus.isEmpty();
    }

    /** Whether only whole numbers answer it. */
    public boolean isWhole() {
        return type == QuestionType.INTEGER
                || type == QuestionType.RANGE
                        && Range.of(parameters).map(Range::isWhole).orElse(false);
    }

    /** Whether its number names a year, which has no thousands and no percentage of change. */
    public boolean isYear() {
        return unit.equals("year");
    }

    public boolean isPrefilled() {
        return !prefill.isEmpty();
    }

    /** Whether our side answers it with the country of the participant. */
    public boolean isOwnCountry() {
        return prefill.equals("organisation.country");
    }

    /** Whether the words depend on other answers, so that the engine has to say them. */
    public boolean hasDynamicText() {
        return (label.es() + label.en() + hint.es() + hint.en()).contains("${");
    }

    public boolean hasAppearance(String word) {
        return (" " + appearance + " ").contains(" " + word + " ");
    }
}
