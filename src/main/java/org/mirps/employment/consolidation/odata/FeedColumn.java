package org.mirps.employment.consolidation.odata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.dataset.Variable;

/**
 * A column as a property.
 *
 * @param property its name, which is what OData lets be one: {@code prog_persons__status} for {@code prog_persons/status}
 */
record FeedColumn(Variable variable, String property, EdmPrimitiveTypeKind type) {

    /** Names a row in a table: its key as one text. No column is called so. */
    static final String ID = "id";

    /** Source: OData CSDL 4.01, 15.2. */
    private static final int LONGEST = 128;

    /** So many digits are a whole number of 64 bits, whichever they are. */
    private static final int DIGITS = 18;

    /** In the order of the table. Of two that would have one name the second gets a number. */
    static List<FeedColumn> all(List<Variable> variables) {
        Set<String> taken = new HashSet<>(Set.of(ID));
        List<FeedColumn> columns = new ArrayList<>();
        for (Variable variable : variables) {
            String name = name(variable.name());
            String free = name;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                String end = "_" + number;
                free = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
            }
            columns.add(new FeedColumn(variable, free, type(variable)));
        }
        return List.copyOf(columns);
    }

    /** What a name of ours is there: also that of a table. */
    static String name(String ours) {
        String plain = ours.replace("/", "__").replaceAll("[^A-Za-z0-9_]", "_");
        String led = plain.matches("[0-9].*") ? "_" + plain : plain;
        return led.substring(0, Math.min(led.length(), LONGEST));
    }

    /** A time without a zone is a text: OData knows moments only. */
    private static EdmPrimitiveTypeKind type(Variable variable) {
        return switch (variable.kind()) {
            case TEXT, CODE, CODES, DATETIME -> EdmPrimitiveTypeKind.String;
            case INTEGER, BINARY ->
                variable.widest() <= DIGITS ? EdmPrimitiveTypeKind.Int64 : EdmPrimitiveTypeKind.Decimal;
            case NUMBER -> EdmPrimitiveTypeKind.Decimal;
            case BOOLEAN -> EdmPrimitiveTypeKind.Boolean;
            case DATE -> EdmPrimitiveTypeKind.Date;
            case TIME -> EdmPrimitiveTypeKind.TimeOfDay;
            case MOMENT -> EdmPrimitiveTypeKind.DateTimeOffset;
        };
    }

    /** What a cell holds: a text, {@link BigDecimal}, Boolean, {@link LocalDate}, {@link LocalTime}, {@link Instant}; null where it is empty. */
    @Nullable
    Comparable<?> value(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case Int64, Decimal -> new BigDecimal(cell);
            case Boolean -> Boolean.valueOf(cell);
            case Date -> LocalDate.parse(cell);
            case TimeOfDay -> LocalTime.parse(cell);
            case DateTimeOffset -> Instant.parse(cell);
            default -> cell;
        };
    }

    /** The same as the serializer takes it. */
    @Nullable
    Object shown(String cell) {
        Comparable<?> value = value(cell);
        return value instanceof BigDecimal number && type == EdmPrimitiveTypeKind.Int64
                ? (Object) number.longValueExact()
                : value;
    }
}
