package org.mirps.employment.form.engine;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DateTimeData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.TimeData;
import org.javarosa.core.model.data.UncastData;
import org.javarosa.xpath.XPathNodeset;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathPathExpr;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.QuestionType;

/** Values of the engine as canonical text; the engine's own text has exponents. */
final class CanonicalValue {

    private CanonicalValue() {}

    public static @Nullable String of(@Nullable IAnswerData data) {
        if (data == null) {
            return null;
        }
        if (data instanceof DateData || data instanceof DateTimeData || data instanceof TimeData) {
            DateTimeFormatter format = data instanceof DateData
                    ? AnswerReader.DATE
                    : data instanceof TimeData ? AnswerReader.TIME : AnswerReader.DATE_TIME;
            return format.format(local((Date) data.getValue()));
        }
        return of(data instanceof UncastData ? data.getValue() : XPathPathExpr.unpackValue(data));
    }

    /** The result of an expression; of several nodes the first. */
    public static @Nullable String of(Object result) {
        Object value = result;
        if (result instanceof XPathNodeset nodes) {
            value = nodes.size() == 0 ? "" : nodes.getValAt(0);
        }
        if (value instanceof Double number) {
            return number.isNaN() || number.isInfinite() ? null : of(BigDecimal.valueOf(number));
        }
        if (value instanceof Date date) {
            LocalDateTime time = local(date);
            boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
            return (midnight ? AnswerReader.DATE : AnswerReader.DATE_TIME).format(time);
        }
        String text = XPathFuncExpr.toString(value);
        return text.isEmpty() ? null : text;
    }

    /** The value of a question of this type; of several nodes the first. A moment of the engine does not say by itself whether it is a time. */
    public static @Nullable String of(Object result, QuestionType type) {
        Object value = result instanceof XPathNodeset nodes && nodes.size() > 0 ? nodes.getValAt(0) : result;
        if (!(value instanceof Date date)) {
            return of(value);
        }
        return switch (type) {
            case DATE, TODAY -> AnswerReader.DATE.format(local(date));
            case TIME -> AnswerReader.TIME.format(local(date));
            case DATETIME, START, END -> AnswerReader.DATE_TIME.format(local(date));
            default -> of(value);
        };
    }

    public static String of(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }
}
