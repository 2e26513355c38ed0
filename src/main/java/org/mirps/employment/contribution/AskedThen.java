package org.mirps.employment.contribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;

/**
 * A later form run over what was submitted on an earlier one: what the snapshot does not hold was not asked, whatever the later form would
 * ask now. Values are as the run has them.
 */
final class AskedThen implements FormRun {

    private final FormRun run;
    private final Set<AnswerKey> questions;
    private final Set<String> newRepeats;

    /**
     * @param questions those that the snapshot holds, under their names of now
     * @param newRepeats names of the repeats that the earlier form did not have
     */
    AskedThen(FormRun run, Set<AnswerKey> questions, Set<String> newRepeats) {
        this.run = run;
        this.questions = questions;
        this.newRepeats = newRepeats;
    }

    private Node then(Node node) {
        boolean asked = questions.contains(node.key()) || !node.question().isForPeople();
        return new Node(
                node.key(),
                node.question(),
                node.relevant() && asked,
                node.required(),
                node.readOnly(),
                node.value(),
                node.valid(),
                node.status());
    }

    @Override
    public List<Node> nodes() {
        return run.nodes().stream().map(this::then).toList();
    }

    @Override
    public Node node(AnswerKey key) {
        return then(run.node(key));
    }

    @Override
    public boolean isRelevant(AnswerKey groupOrRepeat) {
        return run.isRelevant(groupOrRepeat) && !newRepeats.contains(groupOrRepeat.question());
    }

    @Override
    public @Nullable String answer(AnswerKey key, @Nullable String value) {
        throw new UnsupportedOperationException("What was submitted is not changed");
    }

    @Override
    public void mark(AnswerKey key, @Nullable ObservationStatus status) {
        throw new UnsupportedOperationException("What was submitted is not changed");
    }

    @Override
    public List<RowId> rows(String repeat, RowId parent) {
        return run.rows(repeat, parent);
    }

    @Override
    public String label(AnswerKey key, Language language) {
        return run.label(key, language);
    }

    @Override
    public String hint(AnswerKey key, Language language) {
        return run.hint(key, language);
    }

    @Override
    public String constraintMessage(AnswerKey key, Language language) {
        return run.constraintMessage(key, language);
    }

    @Override
    public String requiredMessage(AnswerKey key, Language language) {
        return run.requiredMessage(key, language);
    }

    @Override
    public List<Choice> choices(AnswerKey select) {
        return run.choices(select);
    }

    @Override
    public @Nullable String evaluate(String expression) {
        return run.evaluate(expression);
    }

    @Override
    public @Nullable String evaluate(String expression, AnswerKey row) {
        return run.evaluate(expression, row);
    }
}
