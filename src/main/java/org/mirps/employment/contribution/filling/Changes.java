package org.mirps.employment.contribution.filling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Progress;

/**
 * What a page has to change to show a contribution at a revision.
 *
 * @param revision what the page shows after applying this
 * @param elements those of the page's section that look different since the revision that it showed
 * @param section progress of the page's section
 * @param total progress of the whole contribution
 * @param told what was said to remarks of the regional team about questions of the section; empty where the page did not ask
 * @param standing how the section stands; null where the page did not ask, and of a form that is only tried
 */
public record Changes(
        long revision,
        List<Element> elements,
        Progress section,
        Progress total,
        List<Told> told,
        @Nullable PageStanding standing) {

    /** Nothing, for a page that cannot show it. */
    static Changes none(long revision) {
        return new Changes(revision, List.of(), Progress.NONE, Progress.NONE, List.of(), null);
    }

    /** The same with what was said to remarks. */
    Changes with(List<Told> told) {
        return new Changes(revision, elements, section, total, told, standing);
    }

    /**
     * What the authors said to a remark.
     *
     * @param key of the question
     * @param outcome name of a {@link org.mirps.employment.contribution.Reply.Outcome}
     * @param words the same in the reader's language
     * @param by who said it and when, in words
     */
    public record Told(String key, String outcome, String words, String reason, String by) {}

    /**
     * One question, group or repeat.
     *
     * @param redraw its choices or rows are others than before: fetch it anew
     * @param rowTitle new title of its row, if that begins with this answer; null otherwise
     * @param question null for a group or repeat
     */
    public record Element(
            String key,
            boolean relevant,
            boolean redraw,
            @Nullable String rowTitle,
            @Nullable ShownQuestion question) {}
}
