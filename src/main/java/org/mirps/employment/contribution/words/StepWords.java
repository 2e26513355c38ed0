package org.mirps.employment.contribution.words;

import java.util.Collection;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Says what was done with a contribution, in one language. */
public final class StepWords {

    private final FormDefinition form;
    private final Language language;
    private final Texts words;

    public StepWords(FormDefinition form, Language language) {
        this.form = form;
        this.language = language;
        this.words = Texts.of("contribution", language);
    }

    /**
     * A sentence such as "Ana López validó la sección «1. Institución y punto focal»."
     *
     * @param sections names; empty for moves of the whole
     */
    public String say(Move move, String by, Collection<String> sections, int snapshot) {
        return words.get("Move." + move, by, sections(sections), snapshot, sections.size());
    }

    /** Labels of sections, as a sentence lists them. */
    public String sections(Collection<String> names) {
        return names.stream().map(this::section).collect(Collectors.joining(words.get("Move.text.between")));
    }

    /** Label of a section; its name, where the form does not have it any more. */
    public String section(String name) {
        return form.findSection(name)
                .map(FormElement.Group::label)
                .map(label -> label.in(language))
                .orElse(name);
    }
}
