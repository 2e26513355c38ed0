package org.mirps.employment.contribution.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.Limit;

/** What adding, moving or removing a row means for the rows of a form that is being filled; the caller saves it and loads anew. */
public final class RowPlan {

    private final LiveForm form;

    public RowPlan(LiveForm form) {
        this.form = form;
    }

    public boolean has(RowId row) {
        return form.rows().stream().anyMatch(known -> known.id().equals(row));
    }

    /** A new row at the end of a repeat. Throws UnknownAnswer if there is no such repeat in that row, LimitReached. */
    public RepeatRow appended(String repeat, RowId parent, RowId row) {
        AnswerKey key = new AnswerKey(parent, repeat);
        boolean known = form.form().definition().repeats().stream()
                .anyMatch(one -> one.name().equals(repeat));
        if (!known || !form.shown().containsKey(key)) {
            throw new UnknownAnswer(key);
        }
        Limit.ROWS_OF_CONTRIBUTION.requireRoom(form.rows().size());
        Limit.ROWS_OF_REPEAT.requireRoom(form.rows().stream()
                .filter(other -> other.repeat().equals(repeat))
                .count());
        int last = siblings(repeat, parent).stream()
                .mapToInt(RepeatRow::position)
                .max()
                .orElse(-1);
        return new RepeatRow(row, repeat, parent, last + 1);
    }

    /** The repeat in which a row stands; empty if the row is gone. */
    public String repeatOf(RowId row) {
        return form.rows().stream()
                .filter(known -> known.id().equals(row))
                .map(RepeatRow::repeat)
                .findFirst()
                .orElse("");
    }

    /** The row and all rows inside it, innermost first; what is gone already is named all the same. */
    public List<RowId> withInner(RowId row) {
        return Stream.concat(
                        form.rows().stream()
                                .filter(inner -> inner.parent().equals(row))
                                .flatMap(inner -> withInner(inner.id()).stream()),
                        Stream.of(row))
                .toList();
    }

    /**
     * The rows that have another position when a row moves among its siblings; none beyond the first or last place. Throws UnknownAnswer
     * if the row is gone.
     *
     * @param steps -1 for up, +1 for down
     */
    public List<RepeatRow> moved(RowId row, int steps) {
        RepeatRow moving = form.rows().stream()
                .filter(known -> known.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new UnknownAnswer(new AnswerKey(row, "")));
        List<RepeatRow> siblings = new ArrayList<>(siblings(moving.repeat(), moving.parent()));
        int from = siblings.indexOf(moving);
        int to = from + steps;
        if (to < 0 || to >= siblings.size()) {
            return List.of();
        }
        Collections.swap(siblings, from, to);
        List<RepeatRow> changed = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            RepeatRow sibling = siblings.get(i);
            if (sibling.position() != i) {
                changed.add(new RepeatRow(sibling.id(), sibling.repeat(), sibling.parent(), i));
            }
        }
        return changed;
    }

    private List<RepeatRow> siblings(String repeat, RowId parent) {
        return form.run().rows(repeat, parent).stream()
                .flatMap(id -> form.rows().stream().filter(row -> row.id().equals(id)))
                .toList();
    }
}
