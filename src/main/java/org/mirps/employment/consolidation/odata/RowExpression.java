package org.mirps.employment.consolidation.odata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.olingo.commons.api.edm.EdmEnumType;
import org.apache.olingo.commons.api.edm.EdmPrimitiveType;
import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeException;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourcePrimitiveProperty;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitor;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns an expression of {@code $filter} or {@code $orderby} into something that is asked of each row: once for a request, not once for a row. What
 * it does not know it refuses (501). Source of what it means: OData URL Conventions 4.01, 5.1.1.
 */
final class RowExpression implements ExpressionVisitor<RowValue> {

    /** Of numbers that are worked with. */
    private static final int MOST_DIGITS = 400;

    private final FeedTable table;

    RowExpression(FeedTable table) {
        this.table = table;
    }

    @Override
    public RowValue visitBinaryOperator(BinaryOperatorKind operator, RowValue left, RowValue right)
            throws ODataApplicationException {
        return switch (operator) {
            case AND -> row -> and(left.of(row), right.of(row));
            case OR -> row -> or(left.of(row), right.of(row));
            case EQ -> row -> isEqual(left.of(row), right.of(row));
            case NE -> row -> !isEqual(left.of(row), right.of(row));
            case GT -> comparison(left, right, order -> order > 0);
            case GE -> comparison(left, right, order -> order >= 0);
            case LT -> comparison(left, right, order -> order < 0);
            case LE -> comparison(left, right, order -> order <= 0);
            case ADD -> arithmetic(left, right, (one, other) -> one.add(other, MathContext.DECIMAL128));
            case SUB -> arithmetic(left, right, (one, other) -> one.subtract(other, MathContext.DECIMAL128));
            case MUL -> arithmetic(left, right, (one, other) -> one.multiply(other, MathContext.DECIMAL128));
            case DIV -> arithmetic(left, right, (one, other) -> one.divide(other, MathContext.DECIMAL128));
            case MOD -> arithmetic(left, right, (one, other) -> one.remainder(other, MathContext.DECIMAL128));
            default -> throw FeedRefusal.notOffered(operator.toString());
        };
    }

    @Override
    public RowValue visitBinaryOperator(BinaryOperatorKind operator, RowValue left, List<RowValue> right)
            throws ODataApplicationException {
        if (operator != BinaryOperatorKind.IN) {
            throw FeedRefusal.notOffered(operator.toString());
        }
        return row -> {
            Object value = left.of(row);
            return right.stream().anyMatch(one -> isEqual(value, one.of(row)));
        };
    }

    @Override
    public RowValue visitUnaryOperator(UnaryOperatorKind operator, RowValue operand) {
        return switch (operator) {
            case NOT -> row -> operand.of(row) instanceof Boolean truth ? !truth : null;
            case MINUS -> row -> operand.of(row) instanceof BigDecimal number ? number.negate() : null;
        };
    }

    @Override
    public RowValue visitMethodCall(MethodKind method, List<RowValue> parameters) throws ODataApplicationException {
        RowValue first = parameters.isEmpty() ? row -> null : parameters.get(0);
        RowValue second = parameters.size() < 2 ? row -> null : parameters.get(1);
        return switch (method) {
            case CONTAINS -> ofTexts(first, second, String::contains);
            case STARTSWITH -> ofTexts(first, second, String::startsWith);
            case ENDSWITH -> ofTexts(first, second, String::endsWith);
            case INDEXOF -> ofTexts(first, second, (text, part) -> BigDecimal.valueOf(text.indexOf(part)));
            case CONCAT -> ofTexts(first, second, String::concat);
            case LENGTH -> ofText(first, text -> BigDecimal.valueOf(text.length()));
            case TOLOWER -> ofText(first, text -> text.toLowerCase(Locale.ROOT));
            case TOUPPER -> ofText(first, text -> text.toUpperCase(Locale.ROOT));
            case TRIM -> ofText(first, String::strip);
            case SUBSTRING -> substring(parameters);
            case YEAR -> ofDay(first, LocalDate::getYear);
            case MONTH -> ofDay(first, LocalDate::getMonthValue);
            case DAY -> ofDay(first, LocalDate::getDayOfMonth);
            case DATE -> row -> day(first.of(row));
            case ROUND -> rounded(first, RoundingMode.HALF_UP);
            case FLOOR -> rounded(first, RoundingMode.FLOOR);
            case CEILING -> rounded(first, RoundingMode.CEILING);
            default -> throw FeedRefusal.notOffered(method.toString());
        };
    }

    @Override
    public RowValue visitLiteral(Literal literal) throws ODataApplicationException {
        Object value = value(literal.getText(), literal.getType());
        return row -> value;
    }

    @Override
    public RowValue visitMember(Member member) throws ODataApplicationException {
        List<UriResource> path = member.getResourcePath().getUriResourceParts();
        if (path.size() != 1 || !(path.get(0) instanceof UriResourcePrimitiveProperty property)) {
            throw FeedRefusal.notOffered(member.toString());
        }
        int place = table.place(property.getProperty().getName());
        if (place < 0) {
            return table::id;
        }
        FeedColumn column = table.columns().get(place);
        return row -> column.value(row.get(place));
    }

    @Override
    public RowValue visitAlias(String alias) throws ODataApplicationException {
        throw FeedRefusal.notOffered(alias);
    }

    @Override
    public RowValue visitTypeLiteral(EdmType type) throws ODataApplicationException {
        throw FeedRefusal.notOffered(type.getName());
    }

    @Override
    public RowValue visitLambdaReference(String variable) throws ODataApplicationException {
        throw FeedRefusal.notOffered(variable);
    }

    @Override
    public RowValue visitLambdaExpression(String function, String variable, Expression expression)
            throws ODataApplicationException {
        throw FeedRefusal.notOffered(function);
    }

    @Override
    public RowValue visitEnum(EdmEnumType type, List<String> values) throws ODataApplicationException {
        throw FeedRefusal.notOffered(type.getName());
    }

    /** Numbers of all sizes are one kind, so that they can be compared. */
    private static @Nullable Object value(String text, @Nullable EdmType type) throws ODataApplicationException {
        if (type == null || text.equals("null")) {
            return null;
        }
        try {
            String plain = ((EdmPrimitiveType) type).fromUriLiteral(text);
            return switch (type.getName()) {
                case "String" -> plain;
                case "Boolean" -> Boolean.valueOf(plain);
                case "Date" -> LocalDate.parse(plain);
                case "TimeOfDay" -> LocalTime.parse(plain);
                case "DateTimeOffset" -> OffsetDateTime.parse(plain).toInstant();
                default -> number(plain);
            };
        } catch (EdmPrimitiveTypeException | RuntimeException e) {
            throw FeedRefusal.unreadable(text);
        }
    }

    private static BigDecimal number(String plain) {
        BigDecimal number = new BigDecimal(plain);
        if (!isUsual(number)) {
            throw new ArithmeticException("out of range");
        }
        return number;
    }

    /** Written out it has a length that can be worked with: {@code 1e999999999} would fill the memory. */
    private static boolean isUsual(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    private static @Nullable Boolean and(@Nullable Object one, @Nullable Object other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean or(@Nullable Object one, @Nullable Object other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return one == null || other == null ? null : Boolean.FALSE;
    }

    private static boolean isEqual(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal second
                ? number.compareTo(second) == 0
                : Objects.equals(one, other);
    }

    /** Nothing is neither more nor less than anything, nor is a text than a number. */
    private static RowValue comparison(RowValue left, RowValue right, Function<Integer, Boolean> holds) {
        return row -> {
            Object one = left.of(row);
            Object other = right.of(row);
            return one != null && other != null && one.getClass() == other.getClass() && holds.apply(order(one, other));
        };
    }

    /** Of two of the same kind. */
    @SuppressWarnings("unchecked")
    static int order(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static RowValue arithmetic(
            RowValue left, RowValue right, BiFunction<BigDecimal, BigDecimal, BigDecimal> worked) {
        return row -> {
            if (!(left.of(row) instanceof BigDecimal one) || !(right.of(row) instanceof BigDecimal other)) {
                return null;
            }
            try {
                BigDecimal result = worked.apply(one, other);
                return isUsual(result) ? result : null;
            } catch (ArithmeticException nothing) {
                return null; // a division by zero
            }
        };
    }

    private static RowValue rounded(RowValue number, RoundingMode mode) {
        return row -> number.of(row) instanceof BigDecimal value ? value.setScale(0, mode) : null;
    }

    private static RowValue ofText(RowValue text, Function<String, Object> worked) {
        return row -> text.of(row) instanceof String value ? worked.apply(value) : null;
    }

    private static RowValue ofTexts(RowValue text, RowValue second, BiFunction<String, String, Object> worked) {
        return row -> text.of(row) instanceof String value && second.of(row) instanceof String part
                ? worked.apply(value, part)
                : null;
    }

    private static RowValue substring(List<RowValue> parameters) {
        return row -> {
            if (!(parameters.get(0).of(row) instanceof String text)
                    || !(parameters.get(1).of(row) instanceof BigDecimal from)) {
                return null;
            }
            int begin = within(from, text);
            int end = text.length();
            if (parameters.size() > 2 && parameters.get(2).of(row) instanceof BigDecimal length) {
                end = within(length.add(BigDecimal.valueOf(begin)), text);
            }
            return text.substring(begin, Math.max(begin, end));
        };
    }

    private static int within(BigDecimal place, String text) {
        return place.max(BigDecimal.ZERO).min(BigDecimal.valueOf(text.length())).intValue();
    }

    private static RowValue ofDay(RowValue moment, Function<LocalDate, Integer> part) {
        return row -> {
            LocalDate day = day(moment.of(row));
            return day == null ? null : BigDecimal.valueOf(part.apply(day));
        };
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return LocalDate.ofInstant(moment, ZoneOffset.UTC);
        }
        return value instanceof LocalDate day ? day : null;
    }
}
