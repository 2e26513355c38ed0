package org.mirps.employment.form.workbook;

/** Words of the engine and of the workbook, made fit for a message. */
public final class Sentences {

    private static final int LONGEST = 300;

    private Sentences() {}

    /** One line, not too long, ending in a full stop. */
    public static String one(String words) {
        String line = shortened(words.strip().replaceAll("\\s+", " "));
        return line.endsWith(".") || line.endsWith("…") ? line : line + ".";
    }

    public static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "…";
    }
}
