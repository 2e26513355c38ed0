package org.mirps.employment.form.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell of an .xlsx says, as text: numbers with the 15 digits that Excel keeps and without exponent, dates and times as ISO. */
public final class XlsxValues {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean countsFrom1904;

    XlsxValues(XlsxStrings strings, XlsxStyles styles, boolean countsFrom1904) {
        this.strings = strings;
        this.styles = styles;
        this.countsFrom1904 = countsFrom1904;
    }

    /**
     * @param type attribute {@code t} of the cell; empty for a number
     * @param style attribute {@code s}; 0 where there is none
     * @param value element {@code v}, or the text of an inline string
     */
    String text(String type, int style, String value) {
        return switch (type) {
            case "s" -> words(strings.get(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> words(value);
            case "b" -> value.strip().equals("0") || value.strip().equals("false") ? "FALSE" : "TRUE";
            case "n", "" -> number(value.strip(), style);
            default -> value.strip();
        };
    }

    /** A text as the format wants it: {@code _x} and four digits would be read as a character. */
    public static String escaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> "_x005F" + Matcher.quoteReplacement(found.group()));
    }

    private static String words(String text) {
        if (text.length() > Limits.CELL_CHARACTERS) {
            return text;
        }
        String decoded = ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
        return decoded.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private String number(String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        double number = Double.parseDouble(value);
        LocalDateTime date = styles.isDate(style) && number >= 0 && Double.isFinite(number)
                ? DateUtil.getLocalDateTime(number, countsFrom1904, true)
                : null;
        if (date != null) {
            return date(date, number < 1);
        }
        return Double.isFinite(number)
                ? new BigDecimal(number)
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString()
                : value;
    }

    private static String date(LocalDateTime date, boolean timeOnly) {
        if (timeOnly) {
            return TIME.format(date);
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : DATE_TIME.format(date);
    }
}
