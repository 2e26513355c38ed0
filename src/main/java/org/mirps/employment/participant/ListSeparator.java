package org.mirps.employment.participant;

/** What parts the cells of a list: a comma, or a semicolon or tab, as spreadsheets of some countries write it. */
public final class ListSeparator {

    private static final char[] OTHERS = {';', '\t'};

    private ListSeparator() {}

    /** The one that stands most often in the first line with anything in it. */
    public static char of(String list) {
        String line = list.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char other : OTHERS) {
            if (count(line, other) > count(line, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
