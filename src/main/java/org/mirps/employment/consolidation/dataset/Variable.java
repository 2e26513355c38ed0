package org.mirps.employment.consolidation.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.shared.LocalizedText;

/**
 * A column of a table: what the codebook says of it, and what its cells turned out to hold.
 *
 * @param name heading
 * @param kind what every cell of it is
 * @param label what it is; both languages empty where nothing is said
 * @param unit empty where there is none
 * @param note how to read it
 * @param universe when it is asked, in the form's own language; empty: always, or of no question
 * @param codes of {@link ValueKind#CODE}, {@link ValueKind#CODES}: all that occur, those of the form first
 * @param widest bytes of the longest cell in UTF-8
 * @param brokenLines whether any cell has a line break
 */
public record Variable(
        String name,
        ValueKind kind,
        LocalizedText label,
        String unit,
        LocalizedText note,
        String universe,
        List<Code> codes,
        int widest,
        boolean brokenLines) {

    private static final Set<String> MOMENTS = Set.of("submitted_at", "dissemination_since");
    private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator", "least", "greatest");
    private static final Set<String> COUNTS =
            Set.of("yes", "no", "no_data", "included", "participants", "unnamed", "snapshot", "row", "order");
    private static final Set<String> FLAGS =
            Set.of("provisional", "sample_data", "flagged", "uncertain", "consolidated", "left_out", "counts");

    /** As the codebook says it. @param row cells by column of the codebook */
    static Variable described(Map<String, String> row) {
        List<Code> codes = Code.listed(row.getOrDefault("choices_es", ""), row.getOrDefault("choices_en", ""));
        String name = row.getOrDefault("column", "");
        ValueKind kind =
                MOMENTS.contains(name) && row.getOrDefault("question", "").isEmpty()
                        ? ValueKind.MOMENT
                        : ValueKind.of(row.getOrDefault("type", ""), !codes.isEmpty());
        return new Variable(
                name,
                kind,
                text(row, "label"),
                row.getOrDefault("unit", ""),
                text(row, "note"),
                row.getOrDefault("relevant", ""),
                codes,
                0,
                false);
    }

    /** Of a table that the codebook does not describe: by its name. */
    static Variable named(String name, LocalizedText label) {
        return new Variable(name, kind(name), label, "", LocalizedText.EMPTY, "", List.of(), 0, false);
    }

    private static ValueKind kind(String name) {
        if (MOMENTS.contains(name)) {
            return ValueKind.MOMENT;
        }
        if (NUMBERS.contains(name)) {
            return ValueKind.NUMBER;
        }
        if (COUNTS.contains(name)) {
            return ValueKind.INTEGER;
        }
        return FLAGS.contains(name) ? ValueKind.BOOLEAN : ValueKind.TEXT;
    }

    private static LocalizedText text(Map<String, String> row, String column) {
        return new LocalizedText(row.getOrDefault(column + "_es", ""), row.getOrDefault(column + "_en", ""));
    }

    /** With what was seen of its cells. A kind that a single cell does not fit is none: whoever reads the table by it would lose the cell. */
    Variable seen(Seen seen) {
        List<Code> all = new ArrayList<>(codes);
        if (kind == ValueKind.CODE || kind == ValueKind.CODES) {
            Set<String> known = codes.stream().map(Code::code).collect(Collectors.toCollection(LinkedHashSet::new));
            seen.codes.stream()
                    .filter(code -> !known.contains(code))
                    .sorted()
                    .forEach(code -> all.add(new Code(code, LocalizedText.same(code))));
        }
        ValueKind shown = seen.unfitting ? ValueKind.TEXT : kind;
        return new Variable(name, shown, label, unit, note, universe, all, seen.widest, seen.brokenLines);
    }

    /** What the cells of a column are, while they are written. */
    static final class Seen {

        private final ValueKind kind;
        private final Set<String> codes = new LinkedHashSet<>();
        private int widest;
        private boolean brokenLines;
        private boolean unfitting;

        Seen(Variable variable) {
            this.kind = variable.kind();
        }

        /** @param value not empty */
        void add(String value) {
            widest = Math.max(widest, bytes(value));
            brokenLines |= value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
            unfitting |= !kind.fits(value);
            if (kind == ValueKind.CODE) {
                codes.add(value);
            } else if (kind == ValueKind.CODES) {
                codes.addAll(List.of(value.split(" ")));
            }
        }

        private static int bytes(String value) {
            int bytes = 0;
            for (int i = 0; i < value.length(); i++) {
                char one = value.charAt(i);
                bytes += one < 0x80 ? 1 : one < 0x800 || Character.isSurrogate(one) ? 2 : 3;
            }
            return bytes;
        }
    }
}
