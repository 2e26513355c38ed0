package org.mirps.employment.practice;

import java.util.Map;

/**
 * What somebody looks for.
 *
 * @param text as typed; empty for any
 * @param chosen choices by what is filtered; those of several facets hold together
 * @param mine only those of the own government or organisation
 * @param page from 1
 */
public record PracticeSearch(String text, Map<Facet, String> chosen, PracticeSort sort, boolean mine, int page) {

    /** Characters that are looked for; what was typed beyond them is left out. */
    public static final int LONGEST = 200;

    public static final PracticeSearch ALL = new PracticeSearch("", Map.of(), PracticeSort.RELEVANCE, false, 1);

    public PracticeSearch {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        chosen = Map.copyOf(chosen);
    }

    /** What stands in {@code MATCH … AGAINST}; empty if no word was typed. */
    public String expression() {
        return SearchTerms.query(text);
    }

    /** Something was typed that has no word in it: nothing is like that. */
    public boolean findsNothing() {
        return !text.isEmpty() && expression().isEmpty();
    }
}
