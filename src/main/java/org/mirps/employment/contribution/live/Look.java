package org.mirps.employment.contribution.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mirps.employment.contribution.live.Shown.Recall;
import org.mirps.employment.contribution.live.Shown.Said;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.NumberStatuses;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** Looks through a run of a form: what of it is shown, and how. Made anew after each change. */
final class Look {

    private final FormRun run;
    private final FormDefinition definition;
    private final Map<AnswerKey, SavedAnswer> saved;
    private final Memory memory;
    private final Map<AnswerKey, FormRun.Node> nodes = new HashMap<>();
    private final NumberStatuses statuses;

    /** @param memory answers of an earlier round, that those of this one are compared with */
    Look(FormRun run, FormDefinition definition, Map<AnswerKey, SavedAnswer> saved, Memory memory) {
        this.run = run;
        this.definition = definition;
        this.saved = saved;
        this.memory = memory;
        run.nodes().forEach(node -> nodes.put(node.key(), node));
        this.statuses = new NumberStatuses(definition, run, nodes::get);
    }

    /**
     * Everything, in document order.
     *
     * @param before as it was shown last: what looks the same has not changed since
     * @param revision at which all else looks different
     */
    Map<AnswerKey, Shown> since(Map<AnswerKey, Shown> before, long revision) {
        Map<AnswerKey, Shown> now = new LinkedHashMap<>();
        look(definition.elements(), RowId.ROOT, "", now);
        now.replaceAll((key, shown) -> {
            Shown last = before.get(key);
            return last != null && last.looksLike(shown) ? last : shown.since(revision);
        });
        return now;
    }

    private void look(List<FormElement> elements, RowId row, String section, Map<AnswerKey, Shown> into) {
        for (FormElement element : elements) {
            AnswerKey key = new AnswerKey(row, element.name());
            String inSection = section.isEmpty() ? element.name() : section;
            if (element instanceof Question question) {
                FormRun.Node node = Objects.requireNonNull(nodes.get(key), () -> "no node for " + key);
                into.put(key, seen(node, question, section));
            } else if (element instanceof FormElement.Group group) {
                into.put(key, Shown.container(key, inSection, run.isRelevant(key), List.of()));
                look(group.children(), row, inSection, into);
            } else if (element instanceof FormElement.Repeat repeat) {
                List<RowId> inside = run.rows(repeat.name(), row);
                into.put(
                        key,
                        Shown.container(
                                key,
                                inSection,
                                run.isRelevant(key),
                                inside.stream().map(RowId::value).toList()));
                inside.forEach(child -> look(repeat.children(), child, inSection, into));
            }
        }
    }

    private Shown seen(FormRun.Node node, Question question, String section) {
        AnswerKey key = node.key();
        LocalizedText text = question.hasDynamicText()
                ? new LocalizedText(run.label(key, Language.ES), run.label(key, Language.EN))
                : LocalizedText.EMPTY;
        List<String> choices = question.choiceFilter().isEmpty() || !node.relevant()
                ? List.of()
                : run.choices(key).stream().map(Choice::name).toList();
        return new Shown(key, section, node, node.relevant(), text, choices, recall(node), said(node), 0);
    }

    private Recall recall(FormRun.Node node) {
        SavedAnswer answer = saved.get(node.key());
        boolean explained = answer != null && answer.isExplained();
        return new Recall(
                answer != null && answer.toConfirm(),
                memory.isChanged(node.key(), node.value()),
                !explained && memory.isBeyondTolerance(node.question(), node.key(), node.value()));
    }

    private Said said(FormRun.Node node) {
        SavedAnswer answer = saved.get(node.key());
        return new Said(Remark.About.NOTE.of(answer), statuses.ofBlock(node), statuses.of(node));
    }
}
