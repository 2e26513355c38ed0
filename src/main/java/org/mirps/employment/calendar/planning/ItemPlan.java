package org.mirps.employment.calendar.planning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.TypedText;

/**
 * A line of an event as a coordinator types it, unchecked. A line with nothing typed is none. Null is a field left empty.
 *
 * @param row its place among the lines of its kind on the page, for what is wrong with it: 0, 1, 2 …
 * @param code of objectives, results and products
 * @param time of a point of the agenda, as browsers send it; may be empty
 * @param collected of a product; may be empty
 * @param url of a link
 */
public record ItemPlan(
        ItemKind kind,
        int row,
        @Nullable String code,
        @Nullable String time,
        TypedText text,
        TypedText collected,
        @Nullable String url) {

    /** Whether nothing was typed: then it is no line. */
    public boolean isBlank() {
        return text.isBlank()
                && collected.isBlank()
                && stripped(code).isEmpty()
                && stripped(time).isEmpty()
                && stripped(url).isEmpty();
    }

    String typedCode() {
        return stripped(code);
    }

    String typedUrl() {
        return stripped(url);
    }

    /** Id of one of its inputs, such as {@code product0Code}. */
    String field(String part) {
        return kind.name().toLowerCase(Locale.ROOT) + row + part;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
