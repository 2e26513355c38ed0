package org.mirps.employment.contribution.workbook;

import java.util.List;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.QuestionType;

/**
 * A row of a section's sheet: a question with its answer, in the words of one language.
 *
 * @param revision of the stored answer; 0 where there is none
 * @param where the row of a repeat in which it stands; empty outside repeats
 * @param answer as it is written into the cell: a canonical number or date, text, or the words of choices
 * @param then what was answered in the earlier round, with its unit
 * @param choices words to choose from, of a question that takes one; else empty
 */
record SheetLine(
        AnswerKey key,
        long revision,
        String section,
        String where,
        String question,
        QuestionType type,
        String answer,
        String unit,
        String then,
        String note,
        List<String> choices) {

    /** Between the words of several choices. */
    static final String AND = "; ";
}
