package org.mirps.employment.contribution.discussion;

import java.util.Optional;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;

/**
 * What the people of a government talk about, and add files to: a section of their draft, or one question in it.
 *
 * @param section its name
 * @param question empty for the section itself
 */
public record Topic(String section, Optional<AnswerKey> question) {

    /** As it is stored: empty for the section itself. */
    String rowColumn() {
        return question.map(key -> key.row().value()).orElse("");
    }

    /** As it is stored: empty for the section itself. */
    String questionColumn() {
        return question.map(AnswerKey::question).orElse("");
    }

    public static Topic stored(String section, String row, String question) {
        return new Topic(
                section, question.isEmpty() ? Optional.empty() : Optional.of(new AnswerKey(new RowId(row), question)));
    }

    /** What leads to it in an address, after the contribution. */
    public String query() {
        return "section=" + section + question.map(key -> "&key=" + key).orElse("");
    }
}
