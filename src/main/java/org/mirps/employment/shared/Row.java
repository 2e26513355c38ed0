package org.mirps.employment.shared;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a query, read by the names of its columns: {@code Row.of(query)}; of one over entities by those of attributes and variables. A column
 * that the statement does not have is a fault of the program, and so is a null where there is always a value.
 */
public final class Row {

    /** Of EclipseLink: a result is a map from the label of a column to its value. Source: its user guide, "result-type". */
    private static final String RESULT_TYPE = "eclipselink.result-type";

    private final Map<String, @Nullable Object> columns;

    private Row(Map<String, @Nullable Object> columns) {
        this.columns = columns;
    }

    /** All rows of a query whose columns have names, in their order. */
    @SuppressWarnings("unchecked") // what the hint asks for
    public static List<Row> of(Query query) {
        List<Map<String, @Nullable Object>> found =
                query.setHint(RESULT_TYPE, "Map").getResultList();
        return found.stream().map(Row::new).toList();
    }

    public String text(String column) {
        return (String) required(column);
    }

    public @Nullable String textOrNull(String column) {
        return (String) value(column);
    }

    /** Empty for null too. */
    public String textOrEmpty(String column) {
        return Objects.requireNonNullElse(textOrNull(column), "");
    }

    /** Of {@code column_es} and {@code column_en}. */
    public LocalizedText texts(String column) {
        return new LocalizedText(text(column + "_es"), text(column + "_en"));
    }

    /** Names that are kept in one column, parted by spaces. */
    public List<String> names(String column) {
        String joined = text(column);
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    public long number(String column) {
        return ((Number) required(column)).longValue();
    }

    public int count(String column) {
        return ((Number) required(column)).intValue();
    }

    public Optional<Long> numberIfAny(String column) {
        return Optional.ofNullable(value(column)).map(value -> ((Number) value).longValue());
    }

    /** A truth value, as a column or as the result of a comparison. */
    public boolean flag(String column) {
        Object value = required(column);
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    /** UTC. */
    public Instant moment(String column) {
        return instant(required(column));
    }

    public Optional<Instant> momentIfAny(String column) {
        return Optional.ofNullable(value(column)).map(Row::instant);
    }

    public Optional<LocalDate> dayIfAny(String column) {
        return Optional.ofNullable(value(column)).map(day -> LocalDate.parse(day.toString()));
    }

    public byte[] bytes(String column) {
        return (byte[]) required(column);
    }

    /** An entity, or a value of a type of ours. */
    public <T> T get(String column, Class<T> type) {
        return type.cast(required(column));
    }

    public boolean has(String column) {
        return value(column) != null;
    }

    private static Instant instant(Object value) {
        return value instanceof Instant moment ? moment : UtcConverter.fromColumn(value);
    }

    private Object required(String column) {
        return Objects.requireNonNull(value(column), column);
    }

    private @Nullable Object value(String column) {
        Object value = columns.get(column);
        if (value == null && !columns.containsKey(column)) {
            throw new IllegalArgumentException("No column " + column + " among " + columns.keySet());
        }
        return value;
    }
}
