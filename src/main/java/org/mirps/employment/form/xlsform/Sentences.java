package org.mirps.employment.form.xlsform;

/** Words of the engine, made fit for a message. */
final class Sentences {

    private static final int LONGEST = 300;

    private Sentences() {}

    /** One line, not too long, ending in a full stop. */
    static String one(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return cut.endsWith(".") || cut.endsWith("…") ? cut : cut + ".";
    }
}
