package org.mirps.employment.consolidation;

import java.util.List;

/** The choices named by the canonical value of a select or rank: joined by one space, in the order of the answer. */
public final class SelectedChoices {

    private SelectedChoices() {}

    public static List<String> of(String value) {
        return List.of(value.split(" ", -1));
    }
}
