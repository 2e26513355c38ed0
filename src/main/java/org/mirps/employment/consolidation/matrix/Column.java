package org.mirps.employment.consolidation.matrix;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;

/** A column of the matrix: the answers to a question, or how many entries a repeat has. */
public record Column(FormElement element) {

    public String name() {
        return element.name();
    }

    /** Null of a repeat. */
    public @Nullable Question question() {
        return element instanceof Question question ? question : null;
    }

    public boolean isOfEntries() {
        return element instanceof FormElement.Repeat;
    }

    /** Whether it tells of a consistency check. */
    public boolean isCheck() {
        return element instanceof Question question && question.warning();
    }

    /** Whether it holds numbers of which more and less can be said: years have no amount. */
    public boolean isOfAmounts() {
        if (!(element instanceof Question question) || question.isYear()) {
            return false;
        }
        return switch (question.type()) {
            case INTEGER, DECIMAL, RANGE, CALCULATE -> true;
            default -> false;
        };
    }
}
