package org.mirps.employment.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a contribution.
 *
 * @param revision the contribution's revision that the page shows
 * @param signOff null unless the section is signed
 * @param returned null unless the contribution was given back; with the marks of this section only
 * @param previous the section before this one that is relevant; null for the first
 */
public record SectionView(
        ContributionHeader header,
        SectionSummary section,
        int count,
        @Nullable SectionSummary previous,
        @Nullable SectionSummary next,
        long revision,
        Signing.@Nullable SignOff signOff,
        @Nullable Returned returned,
        List<ItemView> items) {}
