package org.mirps.employment.consolidation.vintage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that differs between a vintage and the one before it.
 *
 * @param government code of the participant
 * @param repeat empty outside repeats
 * @param rowId empty outside repeats
 * @param before canonical, several choices with blanks between; null: not asked, not answered, or not in it
 * @param after the same in the later vintage
 * @param snapshotBefore number of the submission that was in the earlier one; null: none was
 * @param snapshot the same of the later one
 * @param submittedAt of the later submission; null where there is none
 * @param reason why the earlier submission was returned; empty: it was not
 */
public record Revision(
        String government,
        String section,
        String question,
        String repeat,
        String rowId,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer snapshotBefore,
        @Nullable Integer snapshot,
        @Nullable Instant submittedAt,
        String reason) {

    Revision because(String why) {
        return new Revision(
                government,
                section,
                question,
                repeat,
                rowId,
                before,
                after,
                snapshotBefore,
                snapshot,
                submittedAt,
                why);
    }
}
