package org.mirps.employment.readback;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that have broken a program somewhere. */
final class Pieces {

    /** Of answers: all that a person can type or paste. */
    private static final List<String> TYPED = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "'",
            "=1+1",
            "+1",
            "-1",
            "@x",
            "007",
            "1e5",
            "1,5",
            "NULL",
            "null",
            "N/A",
            "true",
            "é",
            "e\u0301",
            "ñ",
            "😀",
            "👩‍👩‍👧",
            "\u200f",
            "שלום",
            "中文",
            "\u00a0",
            "\u2028",
            "\uFEFF",
            "\u0001",
            "<b>",
            "&amp;",
            "]]>",
            "${x}",
            "{0}",
            "\\",
            "\\N",
            "\\\"",
            "%s",
            "|",
            " ",
            "  ",
            "x",
            "Año",
            "word word");
    /** Of labels: what a cell of a workbook can hold. */
    private static final List<String> WRITTEN = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "'",
            "’",
            "=1+1",
            "-",
            "@",
            "007",
            "é",
            "e\u0301",
            "ñ",
            "😀",
            "שלום",
            "中文",
            "<b>",
            "&amp;",
            "US$ 1",
            "{0}",
            "%",
            "|",
            "#",
            "¿Cuántas?",
            "How many",
            "Año");
    /** Of choices: no blanks, quotes, angle brackets or ampersands. */
    private static final List<String> CODES = List.of(
            "a",
            "A",
            "b",
            "yes",
            "no",
            "other",
            "1",
            "01",
            "-1",
            "=x",
            "+x",
            "@x",
            "a,b",
            "a;b",
            "a/b",
            "a|b",
            "ñ",
            "e\u0301",
            "😀",
            "value",
            "row",
            "round",
            "state",
            "not_available",
            "official",
            "provisional",
            "estimate",
            "NULL",
            "x.y",
            "x-y",
            "_",
            "中");
    /** Of elements: plain letters, digits, hyphens and underscores. Among them headings of the tables and words of XPath. */
    private static final List<String> NAMES = List.of(
            "round",
            "government",
            "state",
            "provisional",
            "snapshot",
            "submitted_at",
            "dissemination_level",
            "form_version",
            "row_id",
            "row",
            "parent_row_id",
            "sample_data",
            "form",
            "Round",
            "ROW",
            "choice",
            "value",
            "note",
            "question",
            "data",
            "id",
            "instance",
            "item",
            "label",
            "name",
            "text",
            "node",
            "div",
            "mod",
            "and",
            "or",
            "not",
            "position",
            "current",
            "true",
            "null",
            "NULL",
            "_",
            "_x",
            "a-b",
            "A-B",
            "a--",
            "x1",
            "X1",
            "grp",
            "select",
            "constructor",
            "n".repeat(94));

    private Pieces() {}

    /** Something to type into a text field; may be nothing but blanks. */
    static String typed(Dice dice) {
        String text = joined(dice, TYPED, 6);
        return dice.chance(2) ? text.repeat(18_000 / Math.max(1, text.length())) : text;
    }

    /** A note beside an answer, with more than blanks in it. */
    static String note(Dice dice) {
        return "n" + joined(dice, TYPED, 4) + "n";
    }

    /** Words of a form; may be empty. */
    static String written(Dice dice) {
        return joined(dice, WRITTEN, 4).strip();
    }

    static List<String> codes() {
        return CODES;
    }

    static String name(Dice dice) {
        return dice.one(NAMES);
    }

    private static String joined(Dice dice, List<String> pieces, int most) {
        return IntStream.range(0, dice.between(0, most))
                .mapToObj(unused -> dice.one(pieces))
                .collect(Collectors.joining());
    }
}
