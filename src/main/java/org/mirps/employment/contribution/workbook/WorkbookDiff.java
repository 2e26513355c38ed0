package org.mirps.employment.contribution.workbook;

import java.util.List;
import org.mirps.employment.form.AnswerKey;

/**
 * How a workbook that came back differs from what stands in the draft, answer by answer.
 *
 * @param lines in the order of the workbook: only what somebody has changed in it
 */
public record WorkbookDiff(List<Line> lines) {

    /** What becomes of a cell. */
    public enum Fate {
        NEW,
        /** Somebody has changed the answer here, too, since the workbook was downloaded. */
        CONFLICT,
        /** It is what stands here already. */
        SAME,
        REFUSED
    }

    /**
     * A cell, in the reader's language.
     *
     * @param since revision of the answer when the workbook was written
     * @param seen revision of the answer that stands here now
     * @param value as it would be typed
     * @param note to be kept with it; empty keeps the one that is there
     * @param standing what stands here, as people read it
     * @param display what the workbook says
     * @param message what becomes of it
     */
    public record Line(
            AnswerKey key,
            Fate fate,
            long since,
            long seen,
            String section,
            String where,
            String label,
            String value,
            String note,
            String standing,
            String display,
            String message) {

        public boolean isTakeable() {
            return fate == Fate.NEW || fate == Fate.CONFLICT;
        }

        /** Whether it is taken unless somebody says otherwise. */
        public boolean isTaken() {
            return fate == Fate.NEW;
        }
    }

    public long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    public boolean isAnyTakeable() {
        return lines.stream().anyMatch(Line::isTakeable);
    }
}
