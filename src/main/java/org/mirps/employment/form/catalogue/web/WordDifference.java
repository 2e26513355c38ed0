package org.mirps.employment.form.catalogue.web;

/**
 * Two texts, taken apart where they begin and where they stop to differ, at the borders of words: {@code start + before + end} became {@code
 * start + after + end}.
 */
public record WordDifference(String start, String before, String after, String end) {

    static WordDifference between(String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        while (start > 0 && !(isBorder(before, start) && isBorder(after, start))) {
            start--;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        while (end > 0 && !(isBorder(before, before.length() - end) && isBorder(after, after.length() - end))) {
            end--;
        }
        return new WordDifference(
                before.substring(0, start),
                before.substring(start, before.length() - end),
                after.substring(start, after.length() - end),
                before.substring(before.length() - end));
    }

    public boolean isAdded() {
        return (start + before + end).isEmpty();
    }

    public boolean isRemoved() {
        return (start + after + end).isEmpty();
    }

    /** Whether a word ends or begins at a place of a text. */
    private static boolean isBorder(String text, int place) {
        return place == 0
                || place == text.length()
                || !(Character.isLetterOrDigit(text.charAt(place - 1))
                        && Character.isLetterOrDigit(text.charAt(place)));
    }
}
