package org.mirps.employment.form.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.NumberIsThere;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.PlainText;

/** One run: the engine decides what is relevant, required, calculated and allowed; what people said is kept here as they said it. */
final class JavaRosaRun implements FormRun {

    private final FormDef form;
    private final FormDefinition definition;
    private final Evaluator evaluator;
    private final AnswerReader reader;
    private final RunLoader loaded;
    private final Wording wording;
    private final Patience patience = new Patience();
    private final boolean rowsLookAtEachOther;
    private final Map<String, FormElement> elements = new HashMap<>();
    private final Map<AnswerKey, AvailableChoices> choices = new HashMap<>();

    JavaRosaRun(FormDef form, FormDefinition definition, StoredAnswers answers) {
        this.form = form;
        this.definition = definition;
        form.addFilterStrategy(patience);
        ReferencePaths paths = new ReferencePaths(definition.elements());
        this.evaluator = new Evaluator(form, paths);
        this.reader = new AnswerReader(definition);
        this.wording = new Wording(form, definition, paths);
        this.rowsLookAtEachOther = CrossRows.in(definition.elements());
        collect(definition.elements());
        this.loaded = new RunLoader(form, answers, reader).load(definition.elements());
        recalculateAll();
        loaded.nodes().values().forEach(this::applyDynamicDefault);
    }

    @Override
    public @Nullable String answer(AnswerKey key, @Nullable String value) {
        patience.begin();
        RunNode node = find(key);
        if (!node.isForPeople()) {
            throw new UnknownAnswer(key);
        }
        node.set(read(node.question(), value, node.value()));
        if (node.value() != null && node.status() == ObservationStatus.M) {
            node.mark(null);
        }
        if (rowsLookAtEachOther && !key.row().isRoot()) {
            recalculateAll();
        } else {
            form.triggerTriggerables(node.reference());
        }
        return node.value();
    }

    @Override
    public @Nullable String read(Question question, String typed) {
        TypedAnswer answer = read(question, typed, null);
        return answer == null ? null : answer.canonical();
    }

    private @Nullable TypedAnswer read(Question question, @Nullable String typed, @Nullable String standing) {
        String text = typed == null ? "" : PlainText.strip(PlainText.typed(typed));
        return text.isEmpty() ? null : reader.typed(question, text, standing);
    }

    @Override
    public void mark(AnswerKey key, @Nullable ObservationStatus status) {
        RunNode node = find(key);
        if (!node.isForPeople() || !node.question().carriesStatus()) {
            throw new UnknownAnswer(key);
        }
        if (status == ObservationStatus.M && node.value() != null) {
            throw new NumberIsThere();
        }
        node.mark(status);
    }

    @Override
    public List<Node> nodes() {
        patience.begin();
        List<Node> nodes = new ArrayList<>(loaded.nodes().size());
        loaded.nodes().values().forEach(node -> nodes.add(now(node)));
        return nodes;
    }

    @Override
    public Node node(AnswerKey key) {
        patience.begin();
        return now(find(key));
    }

    @Override
    public boolean isRelevant(AnswerKey key) {
        TreeElement element = loaded.groups().get(key);
        if (element != null) {
            return element.isRelevant();
        }
        TreeReference repeat = loaded.repeats().get(key);
        if (repeat == null) {
            throw new UnknownAnswer(key);
        }
        return form.isRepeatRelevant(repeat);
    }

    @Override
    public List<RowId> rows(String repeat, RowId parent) {
        return loaded.rows(new AnswerKey(parent, repeat));
    }

    @Override
    public String label(AnswerKey key, Language language) {
        return say(key, Wording.LABEL, FormElement::label, language);
    }

    @Override
    public String hint(AnswerKey key, Language language) {
        return say(key, Wording.HINT, JavaRosaRun::hint, language);
    }

    @Override
    public String constraintMessage(AnswerKey key, Language language) {
        return say(key, Wording.CONSTRAINT, element -> question(element).constraintMessage(), language);
    }

    @Override
    public String requiredMessage(AnswerKey key, Language language) {
        return say(key, Wording.REQUIRED, element -> question(element).requiredMessage(), language);
    }

    @Override
    public List<Choice> choices(AnswerKey select) {
        patience.begin();
        RunNode node = find(select);
        return node.question().choiceFilter().isEmpty()
                ? definition.choices(node.question().listName())
                : available(node).list();
    }

    @Override
    public @Nullable String evaluate(String expression) {
        patience.begin();
        return evaluator.evaluate(expression);
    }

    @Override
    public @Nullable String evaluate(String expression, AnswerKey row) {
        patience.begin();
        TreeElement place = loaded.groups().get(row);
        if (place == null) {
            throw new UnknownAnswer(row);
        }
        return evaluator.evaluate(expression, row.question(), place.getRef());
    }

    private void recalculateAll() {
        form.initialize(false, new InstanceInitializationFactory());
    }

    private Node now(RunNode node) {
        boolean relevant = node.element().isRelevant();
        String value = node.value();
        return new Node(
                node.key(),
                node.question(),
                relevant,
                node.element().isRequired(),
                node.isReadOnly(),
                value,
                !relevant || value == null || isValid(node, value),
                node.status());
    }

    private boolean isValid(RunNode node, String value) {
        if (!node.isReadable()) {
            return false;
        }
        if (!node.question().choiceFilter().isEmpty() && !available(node).includeAll(value)) {
            return false;
        }
        return node.element().getConstraint() == null || form.evaluateConstraint(node.reference(), node.data());
    }

    private AvailableChoices available(RunNode node) {
        return choices.computeIfAbsent(
                node.key(),
                key -> new AvailableChoices(
                        form,
                        FormDef.findQuestionByRef(node.reference(), form).getDynamicChoices(),
                        node.reference(),
                        definition.choices(node.question().listName())));
    }

    private String say(AnswerKey key, String kind, Function<FormElement, LocalizedText> text, Language language) {
        patience.begin();
        FormElement element = elements.get(key.question());
        TreeReference place = place(key);
        if (element == null || place == null) {
            throw new UnknownAnswer(key);
        }
        return wording.say(key.question(), kind, text.apply(element), language, place);
    }

    private @Nullable TreeReference place(AnswerKey key) {
        RunNode node = loaded.nodes().get(key);
        TreeElement group = loaded.groups().get(key);
        if (node != null) {
            return node.reference();
        }
        return group != null ? group.getRef() : loaded.repeats().get(key);
    }

    private static LocalizedText hint(FormElement element) {
        if (element instanceof Question question) {
            return question.hint();
        }
        return element instanceof FormElement.Group group ? group.hint() : ((FormElement.Repeat) element).hint();
    }

    private static Question question(FormElement element) {
        if (element instanceof Question question) {
            return question;
        }
        throw new UnknownAnswer(AnswerKey.of(element.name()));
    }

    private RunNode find(AnswerKey key) {
        RunNode node = loaded.nodes().get(key);
        if (node == null) {
            throw new UnknownAnswer(key);
        }
        return node;
    }

    private void applyDynamicDefault(RunNode node) {
        String expression = dynamicDefault(node.question());
        if (node.isSet() || expression.isEmpty()) {
            return;
        }
        String value = evaluator.evaluate(expression, node.question().name(), node.reference());
        try {
            node.set(value == null ? null : reader.read(node.question(), value));
        } catch (UnreadableAnswer doesNotFitTheType) {
            node.set(null);
        }
        form.triggerTriggerables(node.reference());
    }

    private static String dynamicDefault(Question question) {
        if (question.type() == QuestionType.TODAY) {
            return "today()";
        }
        boolean moment = question.type() == QuestionType.START || question.type() == QuestionType.END;
        return moment
                ? "format-date-time(now(), '%Y-%m-%dT%H:%M')"
                : question.hasDynamicDefault() ? question.defaultValue() : "";
    }

    private void collect(List<FormElement> siblings) {
        for (FormElement element : siblings) {
            elements.put(element.name(), element);
            if (element instanceof FormElement.Group group) {
                collect(group.children());
            } else if (element instanceof FormElement.Repeat repeat) {
                collect(repeat.children());
            }
        }
    }
}
