package org.mirps.employment.contribution.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.PlainText;

/**
 * Labels of a form where no engine runs that fills in what they refer to: of what was submitted, or is told of elsewhere. A reference says
 * what was answered in the same row, else outside of rows; where that is blank or not known, an ellipsis stands for it.
 */
public final class Labels {

    private static final String NOT_KNOWN = "…";

    private final Map<String, FormDefinition.Place> places;
    private final Map<AnswerKey, String> values = new HashMap<>();
    private final AnswerText text;
    private final Language language;

    /** Where no answers are at hand. */
    public Labels(FormDefinition form, Language language) {
        this(form, List.of(), language);
    }

    public Labels(FormDefinition form, List<Snapshot.Answer> answers, Language language) {
        this.places = form.places();
        this.text = new AnswerText(form, language);
        this.language = language;
        for (Snapshot.Answer answer : answers) {
            if (answer.value() != null) {
                values.put(answer.key(), answer.value());
            }
        }
    }

    /** @param row in which the element stands; the root outside of repeats */
    public String of(LocalizedText label, RowId row) {
        return ReferencePaths.replace(label.in(language), name -> said(name, row));
    }

    private String said(String name, RowId row) {
        FormDefinition.@Nullable Place place = places.get(name);
        @Nullable String value = values.getOrDefault(new AnswerKey(row, name), values.get(AnswerKey.of(name)));
        return place == null || value == null ? NOT_KNOWN : PlainText.isolated(text.of(place.question(), value));
    }
}
