package org.mirps.employment.readback;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.RowId;

/**
 * One official at work: goes through the form several times, answers, changes, blanks and explains, adds, moves and removes rows, also
 * where nothing is shown; then repairs what blocks the submission. Everything is noted on paper as well.
 */
final class Filling {

    private static final int TIMES = 3;
    private static final int MOST_ROWS = 4;
    private static final int MOST_REPAIRS = 1_000;

    private final FillingDesk desk;
    private final ContributionId id;
    private final Paper paper;
    private final Dice dice;
    private final Map<AnswerKey, Long> seen = new HashMap<>();
    private boolean begun;

    Filling(FillingDesk desk, ContributionId id, Paper paper, Dice dice) {
        this.desk = desk;
        this.id = id;
        this.paper = paper;
        this.dice = dice;
    }

    /** Whether anything was done. */
    boolean fill() {
        for (int time = 1; time <= TIMES; time++) {
            int eagerness = 90 / (time * time);
            paper.read().repeats().forEach(entries -> rows(entries, eagerness));
            for (AnswerKey key : answerable()) {
                line(key).ifPresent(line -> visit(line, line.shown() ? eagerness : 8));
                line(key).filter(line -> line.question().carriesStatus()).ifPresent(this::mark);
            }
            paper.read().lines().stream()
                    .filter(line -> line.question().isCheck() && dice.chance(eagerness))
                    .forEach(this::explain);
        }
        repair();
        return begun;
    }

    /** Keys only: what is shown changes with each answer. */
    private List<AnswerKey> answerable() {
        return paper.read().lines().stream()
                .filter(line -> line.question().isForPeople())
                .map(Paper.Line::key)
                .toList();
    }

    private Optional<Paper.Line> line(AnswerKey key) {
        return paper.read().lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst();
    }

    private void rows(Paper.Entries entries, int eagerness) {
        List<RowId> rows = paper.rows(entries.around(), entries.repeat().name());
        boolean gone = paper.read().repeats().stream().noneMatch(entries::equals);
        if (gone || !dice.chance(eagerness)) {
            return;
        }
        if (rows.size() > 1 && dice.chance(30)) {
            move(rows);
        } else if (!rows.isEmpty() && dice.chance(20)) {
            RowId row = dice.one(rows);
            desk.removeRow(id, row);
            paper.removeRow(entries.around(), entries.repeat().name(), row);
        } else {
            int number = dice.between(1, MOST_ROWS - 1);
            for (int i = 0; i < number && rows.size() < MOST_ROWS; i++) {
                RowId row = RowId.random();
                begun = true;
                desk.addRow(id, entries.repeat().name(), entries.around(), row);
                rows.add(row);
            }
        }
    }

    private void move(List<RowId> rows) {
        int from = dice.between(0, rows.size() - 1);
        int steps = dice.chance(50) ? 1 : -1;
        desk.moveRow(id, rows.get(from), steps);
        if (from + steps >= 0 && from + steps < rows.size()) {
            Collections.swap(rows, from, from + steps);
        }
    }

    private void visit(Paper.Line line, int eagerness) {
        if (!dice.chance(eagerness)) {
            return;
        }
        String note = dice.chance(15) ? Pieces.note(dice) : null;
        if (dice.chance(12)) {
            answer(line, new AnswerMaker.Typed(dice.chance(50) ? "" : " \n\t", null), note);
        } else {
            answer(line, fitting(line), note);
        }
    }

    /** A number that stands there cannot be said not to be available. */
    private void mark(Paper.Line line) {
        if (dice.chance(80)) {
            String code =
                    dice.one(line.value() == null ? List.of("M", "M", "M", "E") : List.of("A", "P", "E", "E", "E", ""));
            remark(line, Remark.About.STATUS, code);
            paper.write(line.key(), line.value());
            paper.mark(line.key(), code);
        }
    }

    private void explain(Paper.Line line) {
        String note = Pieces.note(dice);
        remark(line, Remark.About.NOTE, note);
        paper.remark(line.key(), AnswerMaker.kept(note));
    }

    private void remark(Paper.Line line, Remark.About about, String text) {
        AnswerKey key = line.key();
        begun = true;
        seen.put(key, desk.remark(id, new Remark(key, about, text, seen.getOrDefault(key, 0L))));
    }

    private AnswerMaker.Typed fitting(Paper.Line line) {
        QuestionType kind = line.question().kind();
        if (kind == QuestionType.FILE || kind == QuestionType.IMAGE) {
            String kept = desk.keep(id, Pieces.note(dice) + ".pdf");
            return new AnswerMaker.Typed(kept, kept);
        }
        return AnswerMaker.fitting(line, dice);
    }

    private void answer(Paper.Line line, AnswerMaker.Typed typed, @Nullable String note) {
        AnswerKey key = line.key();
        begun = true;
        seen.put(key, desk.save(id, key, typed.typed(), seen.getOrDefault(key, 0L), note));
        paper.write(key, typed.canonical());
        if (note != null) {
            paper.remark(key, AnswerMaker.kept(note));
        }
    }

    /** Answers what is required, and chooses anew where a filter has taken a choice away, until nothing blocks. */
    private void repair() {
        for (int i = 0; i < MOST_REPAIRS; i++) {
            Optional<Paper.Line> blocking = paper.read().lines().stream()
                    .filter(line -> line.shown() && line.question().isForPeople())
                    .filter(Filling::blocks)
                    .findFirst();
            if (blocking.isEmpty()) {
                return;
            }
            answer(blocking.get(), fitting(blocking.get()), null);
        }
        throw new IllegalStateException("Cannot be repaired");
    }

    private static boolean blocks(Paper.Line line) {
        return line.value() == null
                ? line.question().isRequired() && !"M".equals(line.said())
                : line.question().options() != null && !line.isOffered();
    }
}
