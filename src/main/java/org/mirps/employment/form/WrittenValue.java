package org.mirps.employment.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.mirps.employment.shared.Language;

/** Numbers, dates and times of answers as people read them, by the type of their question: on a page and within other texts alike. */
public final class WrittenValue {

    private WrittenValue() {}

    /**
     * In the region's way of writing; a year without marks of thousands.
     *
     * @param canonical what is not of the question's type (a calculation may give text, the form may have changed) stays as it is, and so
     *     does what is no number, date or time
     */
    public static String of(Question question, String canonical, Language language) {
        try {
            return switch (question.type()) {
                case INTEGER -> question.isYear() ? canonical : WrittenNumber.shown(canonical, language);
                case DECIMAL, RANGE, CALCULATE -> WrittenNumber.shown(canonical, language);
                case DATE, TODAY ->
                    said(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), language)
                            .format(LocalDate.parse(canonical));
                case TIME ->
                    said(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), language)
                            .format(LocalTime.parse(canonical));
                case DATETIME, START, END ->
                    said(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), language)
                            .format(LocalDateTime.parse(canonical));
                default -> canonical;
            };
        } catch (DateTimeException notOfItsType) {
            return canonical;
        }
    }

    private static DateTimeFormatter said(DateTimeFormatter style, Language language) {
        return style.withLocale(language.formats());
    }
}
