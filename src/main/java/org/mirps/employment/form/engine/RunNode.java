package org.mirps.employment.form.engine;

import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;

/** One question in one row of a run: where it stands in the instance, and what people said. */
final class RunNode {

    private final AnswerKey key;
    private final Question question;
    private final TreeElement element;
    private @Nullable TreeReference reference;
    private @Nullable String given;
    private boolean readable = true;
    private boolean stored;
    private @Nullable ObservationStatus status;

    RunNode(AnswerKey key, Question question, TreeElement element) {
        this.key = key;
        this.question = question;
        this.element = element;
    }

    AnswerKey key() {
        return key;
    }

    Question question() {
        return question;
    }

    TreeElement element() {
        return element;
    }

    /** Full reference; may be asked once all rows are there. */
    TreeReference reference() {
        if (reference == null) {
            reference = element.getRef();
        }
        return reference;
    }

    /** Takes an answer into the instance; nothing is recalculated. */
    void set(@Nullable TypedAnswer answer) {
        given = answer == null ? null : answer.canonical();
        readable = answer == null || answer.isWhole();
        stored = true;
        element.setAnswer(answer == null ? null : answer.data());
    }

    /** Keeps a stored value that cannot be read as the type any more: shown and invalid, blank for the engine. */
    void setUnreadable(String value) {
        given = value;
        readable = false;
        stored = true;
        element.setAnswer(null);
    }

    /** What people say of the number. */
    @Nullable
    ObservationStatus status() {
        return status;
    }

    void mark(@Nullable ObservationStatus said) {
        status = said;
    }

    /** Whether an answer, blank or not, was set from outside; otherwise the form's default stands. */
    boolean isSet() {
        return stored;
    }

    boolean isReadable() {
        return readable;
    }

    /** What stands there: as people left it; for all else as the form worked it out. */
    @Nullable
    String value() {
        return stored ? given : CanonicalValue.of(element.getValue());
    }

    @Nullable
    IAnswerData data() {
        return element.getValue();
    }

    boolean isReadOnly() {
        return question.isPrefilled() || question.isCalculated() || !element.isEnabled();
    }

    boolean isForPeople() {
        return question.type().isAnswerable() && !isReadOnly();
    }
}
