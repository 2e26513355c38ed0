package org.mirps.employment.form.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.UnreadableAnswer;

/** Loads stored rows and answers into a fresh instance, and notes where everything stands. */
final class RunLoader {

    private final FormDef form;
    private final StoredAnswers answers;
    private final AnswerReader reader;
    private final Map<AnswerKey, List<RowId>> rows = new HashMap<>();
    private final Map<AnswerKey, RunNode> nodes = new LinkedHashMap<>();
    private final Map<AnswerKey, TreeElement> groups = new HashMap<>();
    private final Map<AnswerKey, TreeReference> repeats = new HashMap<>();

    RunLoader(FormDef form, StoredAnswers answers, AnswerReader reader) {
        this.form = form;
        this.answers = answers;
        this.reader = reader;
        answers.rows().stream()
                .sorted(Comparator.comparingInt(RepeatRow::position))
                .forEach(row -> rows.computeIfAbsent(
                                new AnswerKey(row.parent(), row.repeat()), unused -> new ArrayList<>())
                        .add(row.id()));
    }

    RunLoader load(List<FormElement> elements) {
        walk(elements, form.getMainInstance().getRoot(), RowId.ROOT);
        return this;
    }

    /** Questions of all rows in document order. */
    Map<AnswerKey, RunNode> nodes() {
        return nodes;
    }

    /** Groups, and rows of repeats under the name of their repeat. */
    Map<AnswerKey, TreeElement> groups() {
        return groups;
    }

    /** The first row that each repeat has or would have, by parent row and name. */
    Map<AnswerKey, TreeReference> repeats() {
        return repeats;
    }

    /** Rows in order, by parent row and repeat. */
    List<RowId> rows(AnswerKey repeat) {
        return List.copyOf(rows.getOrDefault(repeat, List.of()));
    }

    private void walk(List<FormElement> elements, TreeElement parent, RowId row) {
        for (FormElement element : elements) {
            AnswerKey key = new AnswerKey(row, element.name());
            if (element instanceof Question question) {
                node(key, question, parent.getChild(question.name(), 0));
            } else if (element instanceof FormElement.Group group) {
                TreeElement inside = parent.getChild(group.name(), 0);
                groups.put(key, inside);
                walk(group.children(), inside, row);
            } else if (element instanceof FormElement.Repeat repeat) {
                repeat(key, repeat, parent);
            }
        }
    }

    private void repeat(AnswerKey key, FormElement.Repeat repeat, TreeElement parent) {
        repeats.put(key, parent.getRef().extendRef(repeat.name(), 0));
        List<RowId> ids = rows(key);
        for (int i = 0; i < ids.size(); i++) {
            TreeElement row = BlankRows.add(form.getMainInstance(), parent, repeat.name(), i);
            groups.put(new AnswerKey(ids.get(i), repeat.name()), row);
            walk(repeat.children(), row, ids.get(i));
        }
    }

    private void node(AnswerKey key, Question question, TreeElement element) {
        RunNode node = new RunNode(key, question, element);
        nodes.put(key, node);
        if (question.carriesStatus()) {
            node.mark(answers.statuses().get(key));
        }
        if (question.isPrefilled()) {
            set(node, answers.prefilled().get(question.prefill()));
        } else if (!question.isCalculated() && answers.values().containsKey(key)) {
            set(node, answers.values().get(key));
        } else if (question.hasFixedDefault() && !question.isCalculated()) {
            // Not left to the engine, which knows decimals by their double and ticks in the order of the cell.
            set(node, question.defaultValue());
        }
    }

    private void set(RunNode node, @Nullable String value) {
        if (value == null || value.isBlank()) {
            node.set(null);
            return;
        }
        try {
            node.set(reader.read(node.question(), value));
        } catch (UnreadableAnswer formHasChanged) {
            node.setUnreadable(value);
        }
    }
}
