package org.mirps.employment.contribution.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;

/**
 * What was submitted, run by the form that it was submitted on, and spoken to in the names of a later one: so that indicators of today are
 * computed from what the answers meant. What the snapshot does not hold was not asked, whatever the later form would ask now; choices that
 * have left since are there.
 */
final class SnapshotRun implements FormRun {

    private static final String BLANK = "''";

    private final FormRun run;
    private final Set<AnswerKey> asked;
    private final FormDefinition now;
    private final Map<String, String> oldNames = new HashMap<>();
    private final Map<String, String> newNames = new HashMap<>();

    /**
     * @param run of the form of then
     * @param then its definition
     * @param now the later form
     * @param since moves that led from the one to the other
     * @param asked questions that the snapshot holds, under their names of then
     */
    SnapshotRun(FormRun run, FormDefinition then, FormDefinition now, List<FormMove> since, Set<AnswerKey> asked) {
        this.run = run;
        this.now = now;
        this.asked = asked;
        names(then.elements()).forEach(name -> {
            String newName = FormMove.newName(since, name);
            newNames.put(name, newName);
            oldNames.put(newName, name);
        });
    }

    private static Stream<String> names(List<FormElement> elements) {
        return elements.stream().flatMap(element -> Stream.concat(Stream.of(element.name()), names(inside(element))));
    }

    private static List<FormElement> inside(FormElement element) {
        if (element instanceof FormElement.Group group) {
            return group.children();
        }
        return element instanceof FormElement.Repeat repeat ? repeat.children() : List.of();
    }

    @Override
    public List<Node> nodes() {
        return run.nodes().stream().map(this::underNewName).toList();
    }

    @Override
    public Node node(AnswerKey key) {
        String old = oldNames.get(key.question());
        return old == null ? neverAsked(key) : underNewName(run.node(new AnswerKey(key.row(), old)));
    }

    private Node underNewName(Node node) {
        String old = node.key().question();
        return new Node(
                new AnswerKey(node.key().row(), newNames.getOrDefault(old, old)),
                node.question(),
                node.relevant()
                        && (asked.contains(node.key()) || !node.question().isForPeople()),
                node.required(),
                node.readOnly(),
                node.value(),
                node.valid(),
                node.status());
    }

    private Node neverAsked(AnswerKey key) {
        Question question = now.findQuestion(key.question())
                .orElseThrow(() -> new IllegalArgumentException("No question named " + key.question()));
        return new Node(key, question, false, false, false, null, true, null);
    }

    @Override
    public boolean isRelevant(AnswerKey groupOrRepeat) {
        String old = oldNames.get(groupOrRepeat.question());
        return old != null && run.isRelevant(new AnswerKey(groupOrRepeat.row(), old));
    }

    @Override
    public @Nullable String answer(AnswerKey key, @Nullable String value) {
        throw new UnsupportedOperationException("What was submitted is not changed");
    }

    @Override
    public @Nullable String read(Question question, String typed) {
        return run.read(question, typed);
    }

    @Override
    public void mark(AnswerKey key, @Nullable ObservationStatus status) {
        throw new UnsupportedOperationException("What was submitted is not changed");
    }

    @Override
    public List<RowId> rows(String repeat, RowId parent) {
        String old = oldNames.get(repeat);
        return old == null ? List.of() : run.rows(old, parent);
    }

    @Override
    public String label(AnswerKey key, Language language) {
        return run.label(then(key), language);
    }

    @Override
    public String hint(AnswerKey key, Language language) {
        return run.hint(then(key), language);
    }

    @Override
    public String constraintMessage(AnswerKey key, Language language) {
        return run.constraintMessage(then(key), language);
    }

    @Override
    public String requiredMessage(AnswerKey key, Language language) {
        return run.requiredMessage(then(key), language);
    }

    @Override
    public List<Choice> choices(AnswerKey select) {
        return oldNames.containsKey(select.question()) ? run.choices(then(select)) : List.of();
    }

    @Override
    public @Nullable String evaluate(String expression) {
        return run.evaluate(then(expression));
    }

    @Override
    public @Nullable String evaluate(String expression, AnswerKey row) {
        return run.evaluate(then(expression), then(row));
    }

    private AnswerKey then(AnswerKey key) {
        return new AnswerKey(key.row(), oldNames.getOrDefault(key.question(), key.question()));
    }

    /** What was not there to be asked is blank. */
    private String then(String expression) {
        return ReferencePaths.replace(expression, name -> {
            String old = oldNames.get(name);
            return old == null ? BLANK : "${" + old + "}";
        });
    }
}
