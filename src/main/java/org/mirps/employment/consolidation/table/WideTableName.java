package org.mirps.employment.consolidation.table;

import org.mirps.employment.shared.LocalizedText;

/**
 * One of the wide tables of a round.
 *
 * @param repeat the repeat whose rows it holds; empty for the form itself
 * @param label of the repeat, or the title of the form
 */
public record WideTableName(String repeat, LocalizedText label) {

    /** As in its address. */
    public String table() {
        return isMain() ? "wide" : "wide/" + repeat;
    }

    public boolean isMain() {
        return repeat.isEmpty();
    }
}
