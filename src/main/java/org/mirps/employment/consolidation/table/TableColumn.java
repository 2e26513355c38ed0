package org.mirps.employment.consolidation.table;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;

/**
 * One column of a table and what it means.
 *
 * @param heading as written in the table
 * @param source the question whose answers it holds; null for a column that every round has
 * @param choice the choice that it tells about, where a question with several choices has a column for each; null otherwise
 * @param beside what it tells of the answer, where it is not the answer itself; null otherwise
 */
record TableColumn(
        String heading,
        @Nullable Source source,
        @Nullable Choice choice,
        @Nullable Beside beside) {

    static TableColumn fixed(String heading) {
        return new TableColumn(heading, null, null, null);
    }

    static TableColumn answer(String heading, Source source) {
        return new TableColumn(heading, source, null, null);
    }

    static TableColumn choice(String heading, Source source, Choice choice) {
        return new TableColumn(heading, source, choice, null);
    }

    /** @param question heading of the question's own column */
    static TableColumn beside(String question, Source source, Beside beside) {
        return new TableColumn(question + "/" + beside.word(), source, null, beside);
    }

    /** What stands beside an answer. */
    enum Beside {
        /** How certain a number is, in SDMX codes. */
        STATUS("status"),
        /** What was written beside it. */
        NOTE("note"),
        /** Why there is no answer to count. */
        REASON("reason");

        private final String word;

        Beside(String word) {
            this.word = word;
        }

        /** At the end of the heading. */
        String word() {
            return word;
        }
    }

    /** A question and the form that asks it. */
    record Source(FormDefinition form, FormDefinition.Place place) {

        Question question() {
            return place.question();
        }
    }
}
