package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.leaf.Page.Box;

/** Large numbers side by side, at most four in a row. */
public final class NumberGrid {

    public static final double PADDING = 12;

    private static final double GAP = 14;
    private static final int MOST_BESIDE = 4;
    private static final double HIGHEST = 190;

    private NumberGrid() {}

    /** @param nothing what stands where there is no value */
    public static List<Cell> of(List<SessionFigure.Number> numbers, Box box, String nothing) {
        int beside = beside(numbers.size());
        int rows = (numbers.size() + beside - 1) / beside;
        double width = (box.width() - (beside - 1) * GAP) / beside;
        double height = Math.min(HIGHEST, (box.height() - (rows - 1) * GAP) / rows);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Box place = new Box(
                    box.left() + i % beside * (width + GAP), box.top() + i / beside * (height + GAP), width, height);
            cells.add(cell(numbers.get(i), place, nothing));
        }
        return cells;
    }

    private static int beside(int numbers) {
        return numbers <= MOST_BESIDE ? Math.max(1, numbers) : Math.min(MOST_BESIDE, (numbers + 1) / 2);
    }

    private static Cell cell(SessionFigure.Number number, Box place, String nothing) {
        double width = place.width() - 2 * PADDING;
        String value = number.value().isEmpty() ? nothing : number.value();
        int lines = place.height() > 130 ? 3 : 2;
        return new Cell(
                place,
                Fitted.of(value, true, List.of(44.0, 36.0, 32.0, 28.0, 24.0, 20.0, 18.0), width, 1),
                Fitted.of(number.label(), false, List.of(20.0, 18.0, 16.0, 14.0), width, lines),
                Fitted.of(number.coverage(), false, List.of(14.0, 12.0), width, 1));
    }

    /** A number in its place. */
    public record Cell(Box box, Fitted value, Fitted label, Fitted coverage) {}
}
