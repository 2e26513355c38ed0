package org.mirps.employment.consolidation.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.round.Round;

/**
 * A section of a round: participants by questions.
 *
 * @param before round with which it is compared; null where there is none of the same form
 * @param repeat whose entries are the lines; empty: the lines are participants
 * @param lines by participant, then as in the form
 * @param forms every version by which it was answered, by id; also that of the round
 * @param spreads of columns with enough numbers, by name
 */
public record Matrix(
        Round round,
        @Nullable Round before,
        FormDefinition form,
        FormElement.Group section,
        String repeat,
        List<Column> columns,
        List<Line> lines,
        Map<Long, FormDefinition> forms,
        Map<String, Spread> spreads) {

    /** The lines of some participants. */
    public Matrix of(Predicate<Participation.Standing> participants) {
        return with(
                columns,
                lines.stream()
                        .filter(line -> participants.test(line.participant()))
                        .toList());
    }

    /** Some columns. */
    public Matrix ofColumns(Predicate<Column> wanted) {
        int[] places = IntStream.range(0, columns.size())
                .filter(at -> wanted.test(columns.get(at)))
                .toArray();
        return at(places, lines);
    }

    /** Lines and columns in which something is flagged. */
    public Matrix flagged() {
        List<Line> flagged = lines.stream().filter(Line::isFlagged).toList();
        int[] places = IntStream.range(0, columns.size())
                .filter(at ->
                        flagged.stream().anyMatch(line -> line.cells().get(at).isFlagged()))
                .toArray();
        return at(places, flagged);
    }

    /** How many answers are flagged. */
    public long flags() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell::isFlagged)
                .count();
    }

    private Matrix at(int[] places, List<Line> some) {
        List<Column> kept = IntStream.of(places).mapToObj(columns::get).toList();
        List<Line> cut = new ArrayList<>(some.size());
        for (Line line : some) {
            cut.add(new Line(
                    line.participant(),
                    line.row(),
                    IntStream.of(places).mapToObj(line.cells()::get).toList()));
        }
        return with(kept, cut);
    }

    private Matrix with(List<Column> someColumns, List<Line> someLines) {
        return new Matrix(round, before, form, section, repeat, someColumns, someLines, forms, spreads);
    }
}
