package org.mirps.employment.form;

/**
 * Which answer is meant: a question, and the repeat row in which it stands.
 *
 * @param question name of the question (or, where a page asks for structure, of a group or repeat)
 */
public record AnswerKey(RowId row, String question) {

    public static AnswerKey of(String question) {
        return new AnswerKey(RowId.ROOT, question);
    }

    /** Reads {@link #toString()} back; throws IllegalArgumentException for what cannot be a key. */
    public static AnswerKey parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? of(text) : new AnswerKey(new RowId(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** {@code question} or {@code row/question}, as it travels in JSON and stands in data attributes. */
    @Override
    public String toString() {
        return row.isRoot() ? question : row.value() + "/" + question;
    }
}
