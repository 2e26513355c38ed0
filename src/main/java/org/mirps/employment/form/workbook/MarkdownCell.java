package org.mirps.employment.form.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one cell of a Markdown table: {@code \|} is a pipe, {@code <br>} a new line, {@code \<br>} those four characters, and a first
 * {@code \-} a hyphen where the row would otherwise be a ruler. What {@link #write} makes, {@link #read} reads back.
 */
final class MarkdownCell {

    private static final Pattern BREAK_WRITTEN = Pattern.compile("(\\\\*)<br>");
    private static final Pattern BREAK = Pattern.compile("(\\\\*)(\n|<br>)");
    private static final Pattern ESCAPED_RULE = Pattern.compile("(?s)\\\\+[-:].*");

    private MarkdownCell() {}

    static String read(String written) {
        String text = written.strip();
        if (text.indexOf('\\') < 0 && text.indexOf('<') < 0) {
            return text;
        }
        String unruled = ESCAPED_RULE.matcher(text).matches() ? text.substring(1) : text;
        return BREAK_WRITTEN
                .matcher(unruled)
                .replaceAll(found -> {
                    int slashes = found.group(1).length();
                    return Matcher.quoteReplacement("\\".repeat(slashes / 2) + (slashes % 2 == 0 ? "\n" : "<br>"));
                })
                .replace("\\|", "|")
                .strip();
    }

    static String write(String text) {
        String broken = BREAK.matcher(text).replaceAll(found -> {
            boolean newLine = found.group(2).equals("\n");
            return Matcher.quoteReplacement("\\".repeat(2 * found.group(1).length() + (newLine ? 0 : 1)) + "<br>");
        });
        return (ESCAPED_RULE.matcher(text).matches() ? "\\" : "") + broken.replace("|", "\\|");
    }

    /** As {@link #write}, where the cell stands first in a row that looks like a ruler. */
    static String writeInRuler(String text) {
        return "\\" + write(text);
    }
}
