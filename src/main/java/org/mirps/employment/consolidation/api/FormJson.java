package org.mirps.employment.consolidation.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.mirps.employment.consolidation.AskedRound;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;

/**
 * The form of a round as JSON: its elements within each other, and beside them the lists of choices, each once. Expressions are the form's
 * own, with {@code ${name}} references. Shapes: docs/api.md.
 */
final class FormJson {

    private FormJson() {}

    static JsonObject form(AskedRound asked, boolean sampleData) {
        FormDefinition form = asked.form();
        Members lists = new Members();
        form.choiceLists().forEach((name, choices) -> lists.add(name, choices, FormJson::choice));
        return new Members()
                .add("sample_data", sampleData)
                .add("round", asked.round().code().value())
                .add("id", form.formId())
                .add("version", form.version())
                .add("title", form.title())
                .add("elements", elements(form.elements(), "section"))
                .add("choice_lists", lists.build())
                .build();
    }

    private static JsonArray elements(List<FormElement> elements, String groupsAre) {
        return Members.array(elements, element -> element(element, groupsAre));
    }

    private static JsonObject element(FormElement element, String groupsAre) {
        if (element instanceof FormElement.Group group) {
            return group(group, groupsAre);
        }
        return element instanceof FormElement.Repeat repeat ? repeat(repeat) : question((Question) element);
    }

    /** @param kind {@code section} for a group at the top of the form, {@code group} for the others */
    private static JsonObject group(FormElement.Group group, String kind) {
        return common(group, kind)
                .add("hint", group.hint())
                .add("relevant", group.relevant())
                .add("appearance", group.appearance())
                .add("elements", elements(group.children(), "group"))
                .build();
    }

    private static JsonObject repeat(FormElement.Repeat repeat) {
        return common(repeat, "repeat")
                .add("hint", repeat.hint())
                .add("relevant", repeat.relevant())
                .add("repeat_count", repeat.repeatCount())
                .add("appearance", repeat.appearance())
                .add("elements", elements(repeat.children(), "group"))
                .build();
    }

    private static JsonObject question(Question question) {
        return common(question, "question")
                .add("hint", question.hint())
                .add("type", question.type().xlsformName())
                .add("choice_list", question.listName())
                .add("choice_filter", question.choiceFilter())
                .add("relevant", question.relevant())
                .add("required", question.required())
                .add("required_message", question.requiredMessage())
                .add("constraint", question.constraint())
                .add("constraint_message", question.constraintMessage())
                .add("calculation", question.calculation())
                .add("default", question.defaultValue())
                .add("read_only", question.readOnly())
                .add("prefill", question.prefill())
                .add("parameters", question.parameters())
                .add("appearance", question.appearance())
                .add("unit", question.unit())
                .add("observation_status", question.observationStatus())
                .add("tolerance", question.tolerance())
                .add("indicator", question.indicator())
                .add("soft_check", question.warning())
                .build();
    }

    private static Members common(FormElement element, String kind) {
        return new Members().add("kind", kind).add("name", element.name()).add("label", element.label());
    }

    private static JsonObject choice(Choice choice) {
        Members filter = new Members();
        choice.extra().forEach(filter::add);
        Members members = new Members().add("code", choice.name()).add("label", choice.label());
        return choice.extra().isEmpty()
                ? members.build()
                : members.add("filter", filter.build()).build();
    }
}
