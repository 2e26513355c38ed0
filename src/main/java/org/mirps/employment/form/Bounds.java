package org.mirps.employment.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question's own constraint says for certain about the numbers that it takes: a comparison of the value with a number, alone or joined
 * to others by {@code and}. Anything else says nothing.
 */
public final class Bounds {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern AT_LEAST =
            Pattern.compile("\\.\\s*(>=|>)\\s*" + NUMBER + "|" + NUMBER + "\\s*(<=|<)\\s*\\.");
    private static final Pattern AND = Pattern.compile("and(?=[\\s(])");

    private Bounds() {}

    /** Whether no number below zero is allowed. */
    public static boolean excludeNegative(Question question) {
        boolean whole = question.type() == QuestionType.INTEGER;
        return terms(question.constraint()).stream().anyMatch(term -> isAtLeastZero(term, whole));
    }

    private static boolean isAtLeastZero(String term, boolean whole) {
        Matcher bound = AT_LEAST.matcher(term);
        if (!bound.matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(bound.group(2) == null ? bound.group(3) : bound.group(2));
        boolean beyond = ">".equals(bound.group(1)) || "<".equals(bound.group(4));
        return number.signum() >= 0 || whole && beyond && number.compareTo(BigDecimal.ONE.negate()) >= 0;
    }

    /** What has to hold, each by itself. Within other brackets than those around a term nothing is looked for. */
    private static List<String> terms(String constraint) {
        String text = constraint.strip();
        List<String> parts = parts(text);
        if (parts.size() > 1) {
            return parts.stream().flatMap(part -> terms(part).stream()).toList();
        }
        return isBracketed(text) ? terms(text.substring(1, text.length() - 1)) : List.of(text);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher and = AND.matcher(text);
        int begin = 0;
        while (and.find()) {
            boolean apart = and.start() > 0 && ") \t\n".indexOf(text.charAt(and.start() - 1)) >= 0;
            if (apart && isOutside(text, and.start())) {
                parts.add(text.substring(begin, and.start()));
                begin = and.end();
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")") && depth(text, text.length() - 1) == 1 && closesLast(text);
    }

    private static boolean closesLast(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (isOutside(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOutside(String text, int at) {
        return depth(text, at) == 0;
    }

    /** How many brackets and quotes are open before a place. */
    private static int depth(String text, int at) {
        int open = 0;
        char quote = 0;
        for (char c : text.substring(0, at).toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            }
        }
        return quote == 0 ? open : open + 1;
    }
}
