package org.mirps.employment.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has to change to show a contribution at a revision.
 *
 * @param revision what the page shows after applying this
 * @param elements those of the page's section that look different since the revision that it showed
 * @param section progress of the page's section
 * @param total progress of the whole contribution
 * @param standing how the section stands; null where the page did not ask, and of a form that is only tried
 */
public record Changes(
        long revision,
        List<Element> elements,
        Progress section,
        Progress total,
        @Nullable PageStanding standing) {

    /** Nothing, for a page that cannot show it. */
    static Changes none(long revision) {
        return new Changes(revision, List.of(), Progress.NONE, Progress.NONE, null);
    }

    /**
     * One question, group or repeat.
     *
     * @param value canonical; null for blank
     * @param display the value as people read it
     * @param error what is wrong with the value; empty if nothing
     * @param label new words, where they depend on other answers; null otherwise
     * @param redraw its choices or rows are others than before: fetch it anew
     * @param saved revision of the stored answer; 0 if nobody has answered
     * @param savedText when it was saved, in words; empty if nobody has answered
     * @param rowTitle new title of its row, if that begins with this answer; null otherwise
     * @param change by how much a number has changed since the earlier round; empty where it has not
     * @param flags words of {@link AnswerFlag}, separated by a space
     * @param note what stands beside it; empty for nothing
     * @param status SDMX code that people gave this number; empty: that of its block
     * @param statusOfBlock the words for that
     * @param said status and note in words, as the page shows them; empty for nothing
     */
    public record Element(
            String key,
            boolean relevant,
            boolean required,
            @Nullable String value,
            String display,
            String error,
            @Nullable String label,
            boolean redraw,
            long saved,
            String savedText,
            @Nullable String rowTitle,
            String change,
            String flags,
            String note,
            String status,
            String statusOfBlock,
            String said) {}
}
