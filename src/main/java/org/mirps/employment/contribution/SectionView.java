package org.mirps.employment.contribution;

import java.util.List;

/** One page of a contribution. */
public record SectionView(ContributionHeader header, SectionContent content) {

    public List<ItemView> items() {
        return content.items();
    }
}
