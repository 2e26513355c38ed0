package org.mirps.employment.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a contribution.
 *
 * @param signOff null unless the section is signed
 * @param returned null unless the contribution was given back; with the marks of this section only
 * @param talked what there is to read about the section itself
 */
public record SectionView(
        ContributionHeader header,
        SectionContent content,
        Signing.@Nullable SignOff signOff,
        @Nullable Returned returned,
        Talked talked) {

    public List<ItemView> items() {
        return content.items();
    }
}
