package org.mirps.employment.contribution.filling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;

/**
 * Which rows of a repeat a page draws: {@value #ROWS} at most, so that no page grows with what people add. It is the window in which a row
 * stands that was asked for; of every other repeat it is the first.
 */
final class RowWindow {

    static final int ROWS = 20;

    private final Set<RowId> wanted;

    private RowWindow(Set<RowId> wanted) {
        this.wanted = wanted;
    }

    /**
     * @param row to be drawn with the rows around it, of whatever repeat; one that is not there, or the root: the first rows
     * @param rows of all repeats
     */
    static RowWindow around(RowId row, List<RepeatRow> rows) {
        Map<RowId, RowId> parents = new HashMap<>();
        rows.forEach(each -> parents.put(each.id(), each.parent()));
        Set<RowId> wanted = new HashSet<>();
        for (RowId each = row; parents.containsKey(each); each = parents.get(each)) {
            wanted.add(each);
        }
        return new RowWindow(wanted);
    }

    /** The rows to draw of a repeat whose rows are these, in their order. */
    ItemView.Window of(List<RowId> rows) {
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            at = wanted.contains(rows.get(i)) ? i : at;
        }
        int from = at / ROWS * ROWS;
        int to = Math.min(from + ROWS, rows.size());
        return new ItemView.Window(
                from,
                to,
                rows.size(),
                from == 0 ? "" : rows.get(from - ROWS).value(),
                to == rows.size() ? "" : rows.get(to).value());
    }
}
