package org.mirps.employment.form.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.ItemsetBinding;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.Choice;

/**
 * The choices that a choice filter leaves for one question. Asks the engine for the filtered items only: the engine's own list of choices
 * strikes what is no longer among them from the answer, and what was typed is never lost here.
 */
final class AvailableChoices {

    private final FormDef form;
    private final ItemsetBinding itemset;
    private final TreeReference question;
    private final List<Choice> all;
    private final @Nullable List<TreeElement> sources;
    private List<@Nullable Object> seen = List.of();
    private List<Choice> available = List.of();
    private Set<String> names = Set.of();
    private boolean evaluated;

    AvailableChoices(FormDef form, ItemsetBinding itemset, TreeReference question, List<Choice> all) {
        this.form = form;
        this.itemset = itemset;
        this.question = question;
        this.all = all;
        this.sources = sources();
    }

    List<Choice> list() {
        refresh();
        return available;
    }

    boolean includeAll(String value) {
        refresh();
        for (String name : value.split(" ", -1)) {
            if (!names.contains(name)) {
                return false;
            }
        }
        return true;
    }

    private void refresh() {
        List<@Nullable Object> now = sources == null ? List.of() : values(sources);
        if (!evaluated || sources == null || !seen.equals(now)) {
            available = evaluate();
            names = available.stream().map(Choice::name).collect(Collectors.toCollection(HashSet::new));
            seen = now;
            evaluated = true;
        }
    }

    private List<Choice> evaluate() {
        EvaluationContext context =
                new EvaluationContext(form.getEvaluationContext(), itemset.contextRef.contextualize(question));
        List<Choice> left = new ArrayList<>();
        for (TreeReference item : itemset.nodesetExpr.evalNodeset(form.getMainInstance(), context)) {
            left.add(all.get(item.getMultLast()));
        }
        return Collections.unmodifiableList(left);
    }

    /** The answers that the filter reads; null if it reads more than single answers, so that nothing can be kept. */
    private @Nullable List<TreeElement> sources() {
        List<TreeElement> elements = new ArrayList<>();
        for (TreeReference trigger : itemset.nodesetExpr.getTriggers(question)) {
            if (trigger.getInstanceName() == null) {
                List<TreeReference> places = form.getEvaluationContext().expandReference(trigger);
                if (places == null || places.size() != 1) {
                    return null;
                }
                elements.add(form.getMainInstance().resolveReference(places.get(0)));
            }
        }
        return elements;
    }

    private static List<@Nullable Object> values(List<TreeElement> sources) {
        List<@Nullable Object> values = new ArrayList<>(sources.size());
        for (TreeElement source : sources) {
            boolean said = source.isRelevant() && source.getValue() != null;
            values.add(said ? CanonicalValue.of(source.getValue()) : null);
        }
        return values;
    }
}
