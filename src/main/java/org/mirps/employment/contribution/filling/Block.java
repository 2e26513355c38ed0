package org.mirps.employment.contribution.filling;

import java.util.List;
import java.util.Optional;
import org.mirps.employment.form.AnswerKey;

/**
 * Cells of a spreadsheet that somebody wants to paste into a section.
 *
 * @param decimalMark point or comma, where the person has said what separates decimals in it
 */
public record Block(String section, List<Cell> cells, Optional<Character> decimalMark) {

    /** How many cells are read at once, at most. */
    public static final int MOST_CELLS = 1_000;

    /**
     * One cell.
     *
     * @param key where it would land; its row need not be there yet
     * @param text as it was copied
     */
    public record Cell(AnswerKey key, String text) {}
}
