package org.mirps.employment.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a contribution.
 *
 * @param access VIEW or EDIT
 * @param signOff null unless the section is signed
 * @param returned null unless the contribution was given back; with the marks of this section only
 * @param talked what there is to read about the section itself
 */
public record SectionView(
        ContributionHeader header,
        SectionContent content,
        SectionAccess access,
        Signing.@Nullable SignOff signOff,
        @Nullable Returned returned,
        Talked talked) {

    /** Whether the person can change anything here now. */
    public boolean isEditable() {
        return header.editable() && access == SectionAccess.EDIT;
    }

    /** Whether others can change what is here now, and the person can't. */
    public boolean isViewOnly() {
        return header.editable() && access == SectionAccess.VIEW;
    }

    public List<ItemView> items() {
        return content.items();
    }
}
