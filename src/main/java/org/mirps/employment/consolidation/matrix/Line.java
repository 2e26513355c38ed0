package org.mirps.employment.consolidation.matrix;

import java.util.List;
import org.mirps.employment.consolidation.Participation;

/**
 * A row of the matrix: a participant, or one entry of a repeat of theirs.
 *
 * @param row place of the entry from 1; 0 of a participant without entries, and outside repeats
 * @param cells one for each column
 */
public record Line(Participation.Standing participant, int row, List<Cell> cells) {

    public boolean isFlagged() {
        return cells.stream().anyMatch(Cell::isFlagged);
    }
}
