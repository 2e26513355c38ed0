package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Heat;
import org.mirps.employment.presentation.SessionFigure.HeatCell;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;

/** A table with shades as a table, and parted into pages as one is. */
public final class HeatTables {

    private HeatTables() {}

    /** What it says, without its shades. */
    public static Table table(Heat heat) {
        List<Column> columns = new ArrayList<>(List.of(new Column("", false)));
        heat.columns().forEach(name -> columns.add(new Column(name, false)));
        return new Table(
                columns,
                heat.rows().stream()
                        .map(row -> new Row(
                                row.name(),
                                (ContributionId) null,
                                0,
                                row.cells().stream().map(HeatCell::said).toList()))
                        .toList(),
                List.of());
    }

    /** As few pages as its rows need, and about as many rows on each; the columns stay together, for they are compared. */
    static List<Heat> pages(Heat heat, Page.Box box) {
        int rows = heat.rows().size();
        for (int most = rows; most > 1; most--) {
            List<Heat> pages = Leaves.chunks(heat.rows(), most).stream()
                    .map(some -> new Heat(heat.columns(), some, heat.classes()))
                    .toList();
            if (pages.stream().allMatch(page -> fits(page, box))) {
                return pages;
            }
        }
        return heat.rows().stream()
                .map(row -> new Heat(heat.columns(), List.of(row), heat.classes()))
                .toList();
    }

    private static boolean fits(Heat heat, Page.Box box) {
        return Sheet.of(table(heat), box.width()).height() <= box.height();
    }
}
