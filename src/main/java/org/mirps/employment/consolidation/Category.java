package org.mirps.employment.consolidation;

import org.mirps.employment.shared.LocalizedText;

/**
 * Into what the values of a part are broken down.
 *
 * @param name choice name, text or date; empty for all together, and for rows that do not say theirs
 */
public record Category(String name, LocalizedText label) {

    public static final Category ALL = new Category("", LocalizedText.EMPTY);
}
