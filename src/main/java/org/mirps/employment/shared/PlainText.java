package org.mirps.employment.shared;

import java.util.Set;

/**
 * Text of people, without what cannot be seen in it. Readers of files stop at a NUL, XML knows no control characters, and a text of nothing
 * but spaces of no width looks like no answer and would count as one.
 */
public final class PlainText {

    /** White space that {@link Character#isWhitespace} does not know. Source: Unicode 15, general category Cf, and the no-break spaces. */
    private static final Set<Integer> UNSEEN =
            Set.of(0x00A0, 0x00AD, 0x180E, 0x2007, 0x200B, 0x200C, 0x200D, 0x2060, 0x202F, 0x2800, 0x3164, 0xFEFF);

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private PlainText() {}

    /** Drops control characters but tab and the ends of lines, halves of characters and what Unicode gives to nobody. */
    public static String clean(String text) {
        if (isOrdinary(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isText).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** What somebody has sent, as every door lets it in: clean, a line ending in a line feed, and empty where nobody would see anything of it. */
    public static String typed(String text) {
        String clean = clean(text).replace("\r\n", "\n").replace('\r', '\n');
        return isBlank(clean) ? "" : clean;
    }

    /** Whether nobody sees anything of it. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(PlainText::isUnseen);
    }

    /** Without what nobody sees at its beginning and its end. */
    public static String strip(String text) {
        int[] points = text.codePoints().toArray();
        int begin = 0;
        int end = points.length;
        while (begin < end && isUnseen(points[begin])) {
            begin++;
        }
        while (end > begin && isUnseen(points[end - 1])) {
            end--;
        }
        return new String(points, begin, end - begin);
    }

    /**
     * To stand within a line of ours where no markup can keep it apart: in the marks of an isolate (Unicode Standard Annex 9) if it holds
     * anything that is written from right to left or changes the direction, else as it is.
     */
    public static String isolated(String text) {
        return text.codePoints().anyMatch(PlainText::turnsDirection)
                ? FIRST_STRONG_ISOLATE + text.replace(POP_ISOLATE, "") + POP_ISOLATE
                : text;
    }

    private static boolean turnsDirection(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }

    /** Most texts, told apart at little cost: a stream for each cell of a table took a third of its time. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOrdinary(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(int unit) {
        return unit >= ' ' && unit < 0x7F || unit >= 0xA0 && unit < 0xD800 || isControlOfText(unit);
    }

    private static boolean isControlOfText(int point) {
        return point == '\t' || point == '\n' || point == '\r';
    }

    private static boolean isText(int point) {
        int type = Character.getType(point);
        return isControlOfText(point)
                || type != Character.CONTROL
                        && type != Character.SURROGATE
                        && (point & 0xFFFE) != 0xFFFE
                        && !(point >= 0xFDD0 && point <= 0xFDEF);
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || UNSEEN.contains(point);
    }
}
