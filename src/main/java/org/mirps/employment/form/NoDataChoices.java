package org.mirps.employment.form;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Choices by which a government says that it has no data: an answer, but no value. A convention of our forms (docs/forms.md). */
public final class NoDataChoices {

    public static final Set<String> CHOICES = Set.of("no_info", "not_available");

    private NoDataChoices() {}

    /** @param value canonical answer to a select; null: blank */
    public static boolean isSaidBy(@Nullable String value) {
        return value != null && Arrays.stream(value.split(" ")).anyMatch(CHOICES::contains);
    }
}
