package org.mirps.employment.contribution.words;

import java.util.Locale;
import org.mirps.employment.form.Bounds;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;

/** Which control draws a question: the XLSForm type and appearance, in terms of our tag files. */
public final class QuestionControls {

    private QuestionControls() {}

    public static String inputType(Question question) {
        if (question.hasAppearance("email")) {
            return "email";
        }
        return question.hasAppearance("url") ? "url" : "text";
    }

    /** The keyboard of a phone: one without a minus only where no number below zero is allowed; empty for what is no number. */
    public static String inputMode(Question question) {
        if (!question.type().isNumber()) {
            return "";
        }
        if (!Bounds.excludeNegative(question)) {
            return "text";
        }
        return question.isWhole() ? "numeric" : "decimal";
    }

    public static String tag(Question question, FormRun.Node node) {
        if (node.readOnly() && question.type().isAnswerable()) {
            return "readonly";
        }
        return switch (question.type()) {
            case TEXT -> question.hasAppearance("multiline") ? "multiline" : "text";
            case INTEGER, DECIMAL, RANGE -> "number";
            case DATE, TIME, DATETIME -> question.type().name().toLowerCase(Locale.ROOT);
            case SELECT_ONE -> question.hasAppearance("minimal") ? "dropdown" : "radios";
            case SELECT_MULTIPLE, RANK -> "checkboxes";
            case ACKNOWLEDGE -> "acknowledge";
            case FILE, IMAGE -> "file";
            case NOTE -> question.warning() ? "warning" : "note";
            case CALCULATE, HIDDEN, START, END, TODAY -> "calculated";
        };
    }

    /** The same in a cell of a table, where there is no room for choices beside each other. */
    public static String tagInCell(Question question, FormRun.Node node) {
        String tag = tag(question, node);
        return tag.equals("radios") ? "dropdown" : tag;
    }

    /** Calculations are shown where a presenter would show them (column {@code chart}); helpers stay out of sight. */
    public static boolean isDrawn(FormElement element) {
        if (!(element instanceof Question question)) {
            return true;
        }
        if (question.type() == QuestionType.CALCULATE) {
            return !question.chart().isEmpty()
                    && !question.chart().equals("none")
                    && !question.label().isEmpty();
        }
        return question.type().isAnswerable() || question.type() == QuestionType.NOTE;
    }
}
