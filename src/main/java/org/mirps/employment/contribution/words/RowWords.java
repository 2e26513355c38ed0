package org.mirps.employment.contribution.words;

import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Says which row of a repeat is meant, in one language. */
public final class RowWords {

    private final FormDefinition form;
    private final Texts words;
    private final Labels labels;

    public RowWords(FormDefinition form, Language language) {
        this.form = form;
        this.words = Texts.of("contribution", language);
        this.labels = new Labels(form, language);
    }

    /** Such as "Programas: entrada 2"; empty outside repeats. */
    public String say(String repeat, int number) {
        return form.repeats().stream()
                .filter(known -> known.name().equals(repeat))
                .findFirst()
                .map(known -> words.get("snapshot.row", labels.of(known.label(), RowId.ROOT), number))
                .orElse("");
    }
}
