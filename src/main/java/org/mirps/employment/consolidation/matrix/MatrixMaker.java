package org.mirps.employment.consolidation.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.PlacedAnswer;
import org.mirps.employment.consolidation.PlacedRow;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.ParticipantCode;

/** Puts the cells of a matrix together and flags them. For one use. */
final class MatrixMaker {

    private final List<Column> columns;
    private final Map<ParticipantCode, Map<AnswerKey, PlacedAnswer>> now;
    private final Map<ParticipantCode, Map<AnswerKey, PlacedAnswer>> before;
    private final Map<ParticipantCode, List<PlacedRow>> rows;
    private final Map<String, Spread> spreads = new HashMap<>();

    /** @param before answers of the round before to the same questions; of entries none, whose identity is of one round */
    MatrixMaker(List<Column> columns, List<PlacedAnswer> now, List<PlacedRow> rows, List<PlacedAnswer> before) {
        this.columns = columns;
        this.now = byKey(now);
        this.before = byKey(before);
        this.rows = rows.stream().collect(Collectors.groupingBy(PlacedRow::participant));
    }

    private static Map<ParticipantCode, Map<AnswerKey, PlacedAnswer>> byKey(List<PlacedAnswer> answers) {
        Map<ParticipantCode, Map<AnswerKey, PlacedAnswer>> byKey = new HashMap<>();
        for (PlacedAnswer answer : answers) {
            byKey.computeIfAbsent(answer.participant(), unused -> new HashMap<>())
                    .put(key(answer.answer().rowId(), answer.answer().question()), answer);
        }
        return byKey;
    }

    private static AnswerKey key(String rowId, String question) {
        return rowId.isEmpty() ? AnswerKey.of(question) : new AnswerKey(new RowId(rowId), question);
    }

    /** By participant in the order given. @param repeat whose entries are the lines; empty: participants are */
    List<Line> lines(List<Participation.Standing> participants, String repeat) {
        List<Line> lines = new ArrayList<>();
        for (Participation.Standing participant : participants) {
            List<PlacedRow> entries = repeat.isEmpty() ? List.of() : entries(participant, repeat);
            if (entries.isEmpty()) {
                lines.add(line(participant, "", 0, !repeat.isEmpty()));
            }
            entries.forEach(entry -> lines.add(line(participant, entry.rowId(), entry.row(), false)));
        }
        return flagged(lines, repeat.isEmpty());
    }

    /** Of the columns, once the lines are made. */
    Map<String, Spread> spreads() {
        return Map.copyOf(spreads);
    }

    private List<PlacedRow> entries(Participation.Standing participant, String repeat) {
        return rows.getOrDefault(participant.code(), List.of()).stream()
                .filter(row -> row.repeat().equals(repeat))
                .toList();
    }

    private Line line(Participation.Standing participant, String rowId, int row, boolean withoutEntries) {
        Missing absent = Missing.of(participant);
        Missing silence = absent == null && withoutEntries ? Missing.NOT_ANSWERED : absent;
        Map<AnswerKey, PlacedAnswer> given = now.getOrDefault(participant.code(), Map.of());
        Map<AnswerKey, PlacedAnswer> then = before.getOrDefault(participant.code(), Map.of());
        List<Cell> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            AnswerKey key = key(rowId, column.name());
            Question question = column.question();
            PlacedAnswer earlier = then.get(key);
            String was = earlier == null ? null : earlier.answer().value();
            if (silence != null) {
                cells.add(Cell.gap(key, silence, was));
            } else if (question == null) {
                cells.add(Cell.entries(key, entries(participant, column.name()).size()));
            } else {
                cells.add(cell(question, key, given.get(key), was));
            }
        }
        return new Line(participant, row, cells);
    }

    private static Cell cell(Question question, AnswerKey key, @Nullable PlacedAnswer placed, @Nullable String was) {
        if (placed == null) {
            return Cell.gap(key, Missing.NOT_ASKED, was);
        }
        var answer = placed.answer();
        String status = answer.status() == null ? null : answer.status().name();
        Missing gap = question.warning() ? null : Missing.of(question, true, answer.value(), status);
        return Cell.of(key, answer, placed.formVersionId(), gap, was);
    }

    /** Numbers of entries are not compared with one another: each counts something else. */
    private List<Line> flagged(List<Line> lines, boolean comparing) {
        if (comparing) {
            for (int at = 0; at < columns.size(); at++) {
                String column = columns.get(at).name();
                if (columns.get(at).isOfAmounts()) {
                    spread(lines, at).ifPresent(spread -> spreads.put(column, spread));
                }
            }
        }
        return lines.stream()
                .map(line -> {
                    List<Cell> cells = new ArrayList<>(columns.size());
                    for (int at = 0; at < columns.size(); at++) {
                        Cell cell = line.cells().get(at);
                        Set<Flag> flags = flags(columns.get(at), cell, comparing);
                        cells.add(flags.isEmpty() ? cell : cell.with(flags));
                    }
                    return new Line(line.participant(), line.row(), cells);
                })
                .toList();
    }

    private static Optional<Spread> spread(List<Line> lines, int at) {
        return Spread.of(lines.stream()
                .map(line -> line.cells().get(at).number())
                .filter(number -> number != null)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray());
    }

    private Set<Flag> flags(Column column, Cell cell, boolean comparing) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Question question = column.question();
        if (question == null) {
            return flags;
        }
        if (question.warning() && cell.gap() == null && cell.note() == null) {
            flags.add(Flag.UNEXPLAINED);
        }
        BigDecimal number = comparing && column.isOfAmounts() ? cell.number() : null;
        if (number != null) {
            BigDecimal was = Cell.number(cell.before());
            if (was != null && Jump.isOne(question, was, number)) {
                flags.add(Flag.CHANGED);
            }
            Spread spread = spreads.get(column.name());
            if (spread != null && spread.isApart(number.doubleValue())) {
                flags.add(Flag.APART);
            }
        }
        return flags;
    }
}
