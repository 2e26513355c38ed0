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

    /** As many rows on each as it has room for; the columns stay together, for they are compared. */
    static List<Heat> pages(Heat heat, Page.Box box) {
        List<Heat> pages = new ArrayList<>();
        int from = 0;
        while (from < heat.rows().size()) {
            int to = heat.rows().size();
            while (to > from + 1 && !fits(part(heat, from, to), box)) {
                to--;
            }
            pages.add(part(heat, from, to));
            from = to;
        }
        return pages;
    }

    private static boolean fits(Heat heat, Page.Box box) {
        return Sheet.of(table(heat), box.width()).height() <= box.height();
    }

    private static Heat part(Heat heat, int from, int to) {
        return new Heat(heat.columns(), heat.rows().subList(from, to), heat.classes());
    }
}
