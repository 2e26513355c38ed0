package org.mirps.employment.presentation;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.mirps.employment.shared.Language;

/**
 * The order of names in a language. A session sorts the same names for each of its figures, and comparing by a collator takes it apart
 * every time: here each name is taken apart once. Not safe for use by several threads at once.
 */
final class Alphabet {

    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    Alphabet(Language language) {
        this.collator = Collator.getInstance(language.locale());
    }

    Comparator<String> order() {
        return Comparator.comparing(name -> keys.computeIfAbsent(name, collator::getCollationKey));
    }
}
