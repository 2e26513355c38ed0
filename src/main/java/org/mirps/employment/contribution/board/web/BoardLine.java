package org.mirps.employment.contribution.board.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant on the completion board, in words.
 *
 * @param name the short one, if there is one
 * @param look of the status: part of the class name
 * @param snapshot address of what was submitted last; null if nothing was
 * @param due own due date where it was extended, else empty
 * @param leftOut whether it takes no part any more
 * @param answered how many of the required questions are answered; the bar of its progress
 * @param required 0 where there is no bar
 * @param progress such as "34 of 52"; empty before the first answer
 * @param problems such as "2 to correct"; empty where there are none
 * @param lastSaved date and time; empty before the first answer
 * @param cells in the order of the sections
 */
public record BoardLine(
        String code,
        String name,
        String status,
        String look,
        @Nullable String snapshot,
        String due,
        boolean late,
        boolean leftOut,
        int answered,
        int required,
        String progress,
        String problems,
        String lastSaved,
        String lastSavedBy,
        List<Cell> cells) {

    /**
     * A section of that participant. It is drawn for each of thousands, so that it is only texts.
     *
     * @param look part of the class name
     * @param main what stands large
     * @param more what stands small below; may be empty
     * @param state the state in words, for those who do not see the look
     * @param answered of the required questions: the bar below
     * @param required 0 where there is no bar
     */
    public record Cell(String look, String main, String more, String state, int answered, int required) {}
}
