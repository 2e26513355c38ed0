package org.mirps.employment.form.xlsform;

import org.mirps.employment.form.Question;
import org.mirps.employment.form.Range;

/** The data type of a question's node. Source: ODK XForms specification, "Data types". */
final class BindType {

    private BindType() {}

    static String of(Question question) {
        return switch (question.type()) {
            case INTEGER -> "int";
            case DECIMAL -> "decimal";
            case RANGE -> Range.of(question.parameters()).map(Range::isWhole).orElse(false) ? "int" : "decimal";
            case DATE, TODAY -> "date";
            case TIME -> "time";
            case DATETIME, START, END -> "dateTime";
            case FILE, IMAGE -> "binary";
            case RANK -> "odk:rank";
            case TEXT, SELECT_ONE, SELECT_MULTIPLE, NOTE, ACKNOWLEDGE, CALCULATE, HIDDEN -> "string";
        };
    }
}
