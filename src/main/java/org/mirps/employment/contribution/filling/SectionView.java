package org.mirps.employment.contribution.filling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.contribution.discussion.DiscussionCount;

/**
 * One page of a contribution.
 *
 * @param access VIEW or EDIT
 * @param standing how it stands, in words
 * @param returned null unless the contribution was given back; with the marks of this section only
 * @param talked what there is to read about the section itself
 */
public record SectionView(
        ContributionHeader header,
        SectionContent content,
        SectionAccess access,
        PageStanding standing,
        @Nullable Returned returned,
        DiscussionCount talked) {

    /** Whether the person can change anything here now. */
    public boolean isEditable() {
        return header.editable() && access == SectionAccess.EDIT;
    }

    public List<ItemView> items() {
        return content.items();
    }
}
