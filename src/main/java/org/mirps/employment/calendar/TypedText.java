package org.mirps.employment.calendar;

import org.jspecify.annotations.Nullable;

/** A text as a coordinator types it in both languages, unchecked. Null is a field left empty. */
public record TypedText(@Nullable String es, @Nullable String en) {

    public static final TypedText NONE = new TypedText(null, null);

    /** Whether nothing was typed in either language. */
    public boolean isBlank() {
        return spanish().isEmpty() && english().isEmpty();
    }

    String spanish() {
        return es == null ? "" : es.strip();
    }

    String english() {
        return en == null ? "" : en.strip();
    }
}
