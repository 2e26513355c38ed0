package org.mirps.employment.calendar.planning.web;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.shared.LocalizedText;

/** Two fields of a form: a text in both languages. */
public class TextForm {

    private @Nullable String es;
    private @Nullable String en;

    public static TextForm of(LocalizedText text) {
        TextForm form = new TextForm();
        form.es = text.es();
        form.en = text.en();
        return form;
    }

    public TypedText typed() {
        return new TypedText(es, en);
    }

    public @Nullable String getEs() {
        return es;
    }

    public void setEs(@Nullable String es) {
        this.es = es;
    }

    public @Nullable String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en;
    }
}
