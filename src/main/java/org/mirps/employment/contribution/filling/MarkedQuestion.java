package org.mirps.employment.contribution.filling;

import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;

/**
 * A question that a coordinator marked when giving the contribution back.
 *
 * @param anchor id of the field in the section's page
 * @param where the row of a repeat in which it stands; empty outside repeats
 * @param thread what was said about it
 */
public record MarkedQuestion(
        AnswerKey key,
        String section,
        String sectionLabel,
        String anchor,
        String label,
        String where,
        MarkThread thread) {

    /** Identity in the page of its section. */
    public String id() {
        return key.toString().replace('/', '-');
    }
}
