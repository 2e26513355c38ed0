package org.mirps.employment.consolidation.matrix;

import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.shared.LocalizedText;

/** Questions as tests of the matrix need them. */
final class Questions {

    private Questions() {}

    static Question of(QuestionType type, String name, String tolerance) {
        return of(type, name, "", "", tolerance, false);
    }

    static Question year(String name) {
        return of(QuestionType.INTEGER, name, "", "year", "", false);
    }

    static Question choice(String name) {
        return of(QuestionType.SELECT_ONE, name, "yes_no", "", "", false);
    }

    static Question check(String name) {
        return of(QuestionType.NOTE, name, "", "", "", true);
    }

    private static Question of(
            QuestionType type, String name, String list, String unit, String tolerance, boolean warning) {
        LocalizedText none = LocalizedText.EMPTY;
        return new Question(
                name,
                type,
                LocalizedText.same(name),
                none,
                list,
                "",
                none,
                "",
                "",
                none,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                unit,
                "",
                tolerance,
                warning,
                "",
                "",
                1);
    }
}
