package org.mirps.employment.practice;

import java.util.List;

/**
 * Practices that were found, in one language.
 *
 * @param total how many were found
 * @param page from 1; the last one if a later one was asked for
 * @param pages at least 1
 * @param filters by what can be filtered, in their order; empty where there is nothing to filter
 */
public record Catalogue(long total, int page, int pages, List<Hit> hits, List<Filter> filters) {

    /**
     * One of them.
     *
     * @param beginning of the description
     * @param participants as written; empty where it is not said
     * @param own of the reader's government or organisation
     */
    public record Hit(
            PracticeId id,
            String title,
            String owner,
            String country,
            String beginning,
            List<String> topics,
            String evidence,
            String participants,
            boolean published,
            boolean own) {}

    /** What can be chosen of a facet, in the order of the form. */
    public record Filter(Facet facet, List<Option> options) {}

    /** @param name as addresses write it */
    public record Option(String name, String label, boolean chosen) {}

    public boolean isMore() {
        return page < pages;
    }
}
