package org.mirps.employment.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Language;

/**
 * A form being run over the answers of one contribution. Not safe for use by several threads at once: the owner guards it. Structure (rows
 * of repeats) does not change during a run; open a new one when it did.
 *
 * <p>Values travel as canonical text: integers {@code -?\d+}, decimals with a point and no thousands mark, dates {@code yyyy-MM-dd}, times
 * {@code HH:mm}, date-times {@code yyyy-MM-dd'T'HH:mm}, select_multiple and rank as choice names joined by one space, acknowledge as
 * {@code OK}. Blank is null.
 */
public interface FormRun {

    /**
     * Sets one answer and recalculates all that depends on it. A value that breaks its constraint is kept: see {@link Node#valid()}.
     *
     * @param value as typed; surrounding white space is dropped (inside text kept), numbers are read by {@link WrittenNumber}; blank clears
     *     the answer
     * @return the canonical value that was set, null if blank
     * @throws UnreadableAnswer if the text cannot be read as the question's type; nothing has changed then
     * @throws UnknownAnswer if there is no such question or row, or it is not for people to answer: not of an answerable type, calculated,
     *     prefilled or read-only now
     */
    @Nullable
    String answer(AnswerKey key, @Nullable String value);

    /**
     * What a text would be as an answer to a question, in whatever row; sets nothing.
     *
     * @param typed as for {@link #answer}
     * @return the canonical value, null if blank
     * @throws UnreadableAnswer if the text cannot be read as the question's type
     */
    @Nullable
    String read(Question question, String typed);

    /**
     * Says how certain one number is. A number that is typed later ends {@link ObservationStatus#M}.
     *
     * @param status null: what the question of its block says
     * @throws NumberIsThere if it is said not to be available, and stands there; nothing has changed then
     * @throws UnknownAnswer if there is no such question or row, it carries no status, or it is not for people to answer
     */
    void mark(AnswerKey key, @Nullable ObservationStatus status);

    /** Every question of every row, in document order, as it stands now; rows of repeats in their order. */
    List<Node> nodes();

    /** One question as it stands now. Throws UnknownAnswer. */
    Node node(AnswerKey key);

    /** Whether a group or repeat is relevant now; {@code key.question()} names it, {@code key.row()} is the row around it. */
    boolean isRelevant(AnswerKey groupOrRepeat);

    /** Rows of a repeat under a parent row, in order. */
    List<RowId> rows(String repeat, RowId parent);

    /** The label with its references filled in. */
    String label(AnswerKey key, Language language);

    /** The hint with its references filled in, empty where there is none. */
    String hint(AnswerKey key, Language language);

    /** What to say if the constraint is broken: the form's own message, or empty where it has none. */
    String constraintMessage(AnswerKey key, Language language);

    /** What to say if it is required and blank: the form's own message, or empty where it has none. */
    String requiredMessage(AnswerKey key, Language language);

    /** The choices that the choice filter leaves now, in sheet order. */
    List<Choice> choices(AnswerKey select);

    /**
     * Evaluates an expression of the workbook's language against the whole contribution.
     *
     * @param expression with {@code ${name}} references
     * @return canonical text: numbers without exponent or trailing zeros, true or false, of several nodes the first; null where the
     *     result is blank or not a number
     * @throws IllegalArgumentException if the expression cannot be read or evaluated
     */
    @Nullable
    String evaluate(String expression);

    /**
     * The same within one row of a repeat: references to questions of the row mean that row's.
     *
     * @param row names the repeat and the row
     * @throws UnknownAnswer if there is no such row
     */
    @Nullable
    String evaluate(String expression, AnswerKey row);

    /**
     * One question in one row, as it stands now.
     *
     * @param relevant shown: it and everything around it is relevant
     * @param required its required expression holds now
     * @param valid blank, or its constraint holds and (for selects) each value is among the choices that are left
     * @param readOnly prefilled, calculated, or read-only by the form
     * @param value as people left it, even where it is not valid any more; for calculations as the form worked it out
     * @param status what people said of this number; null where they said nothing: see {@link NumberStatuses}
     */
    record Node(
            AnswerKey key,
            Question question,
            boolean relevant,
            boolean required,
            boolean readOnly,
            @Nullable String value,
            boolean valid,
            @Nullable ObservationStatus status) {

        /** That a number is not available is an answer too. */
        public boolean isAnswered() {
            return value != null || isNotAvailable();
        }

        /** Whether somebody said that there is no such number. */
        public boolean isNotAvailable() {
            return value == null && status == ObservationStatus.M;
        }

        /** Blocks submission: shown, and required but not answered, or not valid. */
        public boolean isProblem() {
            return relevant && question.type().isAnswerable() && (required && !isAnswered() || !valid);
        }
    }
}
