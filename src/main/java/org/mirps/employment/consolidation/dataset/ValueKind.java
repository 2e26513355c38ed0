package org.mirps.employment.consolidation.dataset;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column hold, in canonical notation (docs/exports.md, "Format"). */
public enum ValueKind {
    TEXT(value -> true),
    INTEGER("-?\\d+"),
    NUMBER("-?\\d+(\\.\\d+)?"),
    BOOLEAN("true|false"),
    /** A choice of several: 1 chosen, 0 not. */
    BINARY("[01]"),
    DATE("\\d{4}-\\d\\d-\\d\\d"),
    TIME("\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?"),
    /** Where the participant is, without zone. */
    DATETIME("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"),
    /** In UTC. */
    MOMENT("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"),
    /** One of the codes of its column. */
    CODE(value -> true),
    /** Several of them, with one blank between. */
    CODES(value -> true);

    private final Predicate<String> fits;

    ValueKind(String notation) {
        this(Pattern.compile(notation).asMatchPredicate());
    }

    ValueKind(Predicate<String> fits) {
        this.fits = fits;
    }

    /** @param value not empty */
    public boolean fits(String value) {
        return fits.test(value);
    }

    public boolean isNumber() {
        return this == INTEGER || this == NUMBER || this == BINARY;
    }

    /** Of a column that the codebook describes. @param type as the codebook writes it */
    static ValueKind of(String type, boolean hasCodes) {
        return switch (type) {
            case "integer" -> INTEGER;
            case "decimal", "range" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "binary" -> BINARY;
            case "date", "today" -> DATE;
            case "time" -> TIME;
            case "dateTime" -> DATETIME;
            case "calculate" -> NUMBER; // most are sums; what is not shows itself when it is written
            case "select_multiple", "rank" -> CODES;
            default -> hasCodes ? CODE : TEXT;
        };
    }
}
