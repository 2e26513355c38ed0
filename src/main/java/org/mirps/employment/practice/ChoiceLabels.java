package org.mirps.employment.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** What the questions and choices of one form version are called. */
public final class ChoiceLabels {

    private final Map<String, LocalizedText> questions = new HashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();

    ChoiceLabels(FormDefinition form) {
        form.places().forEach((name, place) -> {
            questions.put(name, place.question().label());
            choices.put(name, form.choices(place.question().listName()));
        });
    }

    /** Empty where the form does not ask it. */
    public LocalizedText of(String question) {
        return questions.getOrDefault(question, LocalizedText.EMPTY);
    }

    /** A country that the form does not offer has a name all the same. */
    public LocalizedText of(Facet facet, String choice) {
        LocalizedText said = of(facet.question(), choice);
        if (facet != Facet.COUNTRY || !said.es().equals(choice) || !CountryCode.isCode(choice)) {
            return said;
        }
        CountryCode country = new CountryCode(choice);
        return new LocalizedText(country.in(Language.ES), country.in(Language.EN));
    }

    /** A choice that the form does not offer is called by its name. */
    public LocalizedText of(String question, String choice) {
        return choices(question).stream()
                .filter(offered -> offered.name().equals(choice))
                .findFirst()
                .map(Choice::label)
                .orElseGet(() -> LocalizedText.same(choice));
    }

    /** Those that can be chosen, in the order of the form; empty where it does not ask. */
    public List<Choice> choices(String question) {
        return choices.getOrDefault(question, List.of());
    }
}
