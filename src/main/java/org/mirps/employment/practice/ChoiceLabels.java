package org.mirps.employment.practice;

import java.util.List;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.LocalizedText;

/** What the choices of a form version mean. */
record ChoiceLabels(FormDefinition form) {

    LocalizedText of(Facet facet, String choice) {
        return of(facet.question(), choice);
    }

    /** A choice that the form does not offer is called by its name. */
    LocalizedText of(String question, String choice) {
        return choices(question).stream()
                .filter(offered -> offered.name().equals(choice))
                .findFirst()
                .map(Choice::label)
                .orElseGet(() -> LocalizedText.same(choice));
    }

    /** Those that can be chosen, in the order of the form; empty where it does not ask. */
    List<Choice> choices(String question) {
        return form.findQuestion(question)
                .map(Question::listName)
                .map(form::choices)
                .orElse(List.of());
    }
}
