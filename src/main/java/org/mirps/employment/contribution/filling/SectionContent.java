package org.mirps.employment.contribution.filling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of a form that is being filled, ready to be drawn.
 *
 * @param count how many sections there are
 * @param open those that can be opened, in form order; this one among them
 * @param previous the section before this one that is relevant; null for the first
 * @param next the section after this one that is relevant; null for the last
 * @param revision of the answers that it shows
 * @param version of the form
 */
public record SectionContent(
        SectionSummary section,
        int count,
        List<SectionSummary> open,
        @Nullable SectionSummary previous,
        @Nullable SectionSummary next,
        long revision,
        String version,
        List<SectionFilter> filters,
        List<ItemView> items) {}
