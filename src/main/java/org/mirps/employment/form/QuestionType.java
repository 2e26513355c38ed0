package org.mirps.employment.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The question types of XLSForm that we accept. Source: xlsform.org, "Question types"; scope in docs/forms.md. */
public enum QuestionType {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    TIME,
    DATETIME("dateTime"),
    SELECT_ONE,
    SELECT_MULTIPLE,
    RANK,
    RANGE,
    NOTE,
    ACKNOWLEDGE,
    FILE,
    IMAGE,
    CALCULATE,
    HIDDEN,
    START,
    END,
    TODAY;

    private final String xlsformName;

    QuestionType() {
        this.xlsformName = name().toLowerCase(Locale.ROOT);
    }

    QuestionType(String xlsformName) {
        this.xlsformName = xlsformName;
    }

    /** The word in column {@code type}, without a list name. */
    public String xlsformName() {
        return xlsformName;
    }

    public static Optional<QuestionType> of(String xlsformName) {
        return Arrays.stream(values())
                .filter(type -> type.xlsformName.equals(xlsformName))
                .findFirst();
    }

    public boolean isSelect() {
        return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == RANGE;
    }

    /** Whether a person can answer it: not a note, a calculation or a value that the form fills in by itself. */
    public boolean isAnswerable() {
        return switch (this) {
            case NOTE, CALCULATE, HIDDEN, START, END, TODAY -> false;
            default -> true;
        };
    }

    /** Whether it holds a value that is exported: everything but notes. */
    public boolean hasValue() {
        return this != NOTE;
    }
}
