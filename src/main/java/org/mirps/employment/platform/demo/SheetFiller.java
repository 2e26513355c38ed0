package org.mirps.employment.platform.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Sha256;

/**
 * Fills the sheet of one participant: what the seed says, in its order, then illustrative values for the gaps. Rows and values come out the
 * same each time.
 */
final class SheetFiller {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ROW_ID_LENGTH = 12;
    private static final int HEX = 16;

    private final SeedAnswers seed;
    private final IllustrativeRules rules;
    private final Language language;
    private final Sheet sheet;
    /** What the seed or a rule has decided, also where it is left empty. */
    private final Set<AnswerKey> decided = new HashSet<>();

    /** @param language of the notes */
    SheetFiller(SeedAnswers seed, IllustrativeRules rules, Language language, Sheet sheet) {
        this.seed = seed;
        this.rules = rules;
        this.language = language;
        this.sheet = sheet;
    }

    void fill() {
        enter(RowId.ROOT, seed.answers());
        seed.rows().forEach(this::enterRows);
        if (seed.fillsGaps()) {
            // A value may make further questions relevant.
            while (fillGaps()) {}
        }
    }

    private void enterRows(String repeat, List<Map<String, SeedAnswers.Cell>> rows) {
        for (int number = 1; number <= rows.size(); number++) {
            RowId row = rowId(repeat, number);
            sheet.addRow(repeat, row);
            enter(row, rows.get(number - 1));
        }
    }

    private void enter(RowId row, Map<String, SeedAnswers.Cell> cells) {
        cells.forEach((question, cell) -> {
            AnswerKey key = new AnswerKey(row, question);
            decided.add(key);
            String note = cell.note().in(language);
            if (cell.value() != null) {
                sheet.answer(key, cell.value(), note);
            } else if (!note.isEmpty()) {
                sheet.remark(key, Remark.About.NOTE, note);
            }
            if (cell.status() != null) {
                sheet.remark(key, Remark.About.STATUS, cell.status().name());
            }
        });
    }

    /** Whether anything was filled. */
    private boolean fillGaps() {
        Map<AnswerKey, String> values = new HashMap<>();
        boolean filled = false;
        for (Sheet.Asked asked : sheet.asked()) {
            Optional<String> drawn = decided.contains(asked.key()) ? Optional.empty() : draw(asked, values);
            drawn.ifPresent(value -> {
                decided.add(asked.key());
                sheet.answer(asked.key(), value, rules.note().in(language));
            });
            filled |= drawn.isPresent();
            drawn.or(asked::value).ifPresent(value -> values.put(asked.key(), value));
        }
        return filled;
    }

    private Optional<String> draw(Sheet.Asked asked, Map<AnswerKey, String> values) {
        return rules.draw(
                seed.participant(),
                asked.key().question(),
                asked.row(),
                other -> Optional.ofNullable(
                                values.get(new AnswerKey(asked.key().row(), other)))
                        .or(() -> Optional.ofNullable(values.get(AnswerKey.of(other)))));
    }

    private RowId rowId(String repeat, int number) {
        String hash = Sha256.of("%d|%s|%s|%d".formatted(rules.seed(), seed.participant(), repeat, number));
        return new RowId(new Random(Long.parseUnsignedLong(hash, 0, HEX, HEX))
                .ints(ROW_ID_LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (id, i) -> id.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString());
    }
}
