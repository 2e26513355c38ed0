package org.mirps.employment.form.xlsform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mirps.employment.form.workbook.MarkdownWriter;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.Workbook.Line;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.form.workbook.XlsxWriter;
import org.mirps.employment.testing.XlsxFiles;

/** Workbooks made wrong at random, from a seed: cells swapped, emptied and filled with odd things, rows lost and doubled, bytes changed. */
final class Mutations {

    private static final List<String> ODD = List.of(
            "",
            "text",
            "integer",
            "select_one fruit",
            "select_one a or_other",
            "begin_group",
            "end_group",
            "begin_repeat",
            "end_repeat",
            "calculate",
            "range",
            "rank",
            "country",
            "yes",
            "no",
            "${country}",
            "${",
            "}",
            "${nobody}",
            "${ country }",
            "-1",
            "1e999",
            "99999999999999999999",
            "2025-02-30",
            "início 質問 😀",
            "\u0000\uFFFF",
            "_xD800_",
            "<br>\\|",
            "\\",
            "|",
            "| survey |",
            "---",
            "=1+1",
            "<x>&amp;",
            "label::es",
            "name",
            "form_id",
            "start=0 end=1e9",
            "a".repeat(32_767),
            "(".repeat(60),
            "${country}".repeat(300),
            "${" + " ".repeat(30_000),
            "- ".repeat(2_000) + "1");
    private static final List<String> PIECES = List.of(
            "${country}",
            "${institution}",
            "${nobody}",
            ".",
            "..",
            "/data/x",
            "'a'",
            "\"",
            "'",
            "1",
            "0.5",
            "(",
            ")",
            "[",
            "]",
            ",",
            "=",
            "!=",
            "<",
            "+",
            "-",
            "*",
            "div",
            "mod",
            "and",
            "or",
            "not(",
            "if(",
            "count(",
            "sum(",
            "selected(",
            "regex(",
            "indexed-repeat(",
            "instance('country')/root/item",
            "position(..)",
            "current()/",
            "once(",
            "today()",
            "//",
            "@",
            "$",
            "::",
            "|",
            " ");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** @param source a sound workbook */
    byte[] markdown(Workbook source) {
        String text = MarkdownWriter.write(mutated(source));
        return scratched(text.getBytes(StandardCharsets.UTF_8), 4);
    }

    byte[] xlsx(Workbook source) {
        byte[] file = XlsxWriter.write(mutated(source));
        if (random.nextInt(3) > 0) {
            return file;
        }
        if (random.nextBoolean()) {
            return scratched(file, 1);
        }
        int part = random.nextInt(6);
        List<String> parts = List.of(
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels");
        return XlsxFiles.rezipped(
                file, (name, content) -> name.equals(parts.get(part)) ? scratched(content, 1) : content);
    }

    private Workbook mutated(Workbook source) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : source.sheets()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(new ArrayList<>(sheet.headings()));
            sheet.rows().forEach(line -> rows.add(new ArrayList<>(line.cells())));
            for (int i = random.nextInt(6); i > 0; i--) {
                mutate(rows);
            }
            List<Line> lines = rows.stream().map(row -> new Line(0, row)).toList();
            String name = random.nextInt(60) == 0 ? odd(20) : sheet.name();
            if (random.nextInt(60) > 0) {
                sheets.add(new Sheet(name, 0, 1, lines.get(0).cells(), lines.subList(1, lines.size())));
            }
        }
        return new Workbook(sheets);
    }

    private void mutate(List<List<String>> rows) {
        List<String> row = rows.get(random.nextInt(rows.size()));
        List<String> other = rows.get(random.nextInt(rows.size()));
        int column = random.nextInt(row.size());
        switch (random.nextInt(9)) {
            case 0 -> row.set(column, "");
            case 1 -> row.set(column, odd(Integer.MAX_VALUE));
            case 2 -> row.set(column, expression());
            case 3 -> other.set(random.nextInt(other.size()), row.get(column));
            case 4 -> Collections.swap(row, column, random.nextInt(row.size()));
            case 5 -> Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
            case 6 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(row));
            case 7 -> {
                if (rows.size() > 1) {
                    rows.remove(random.nextInt(rows.size()));
                }
            }
            default -> row.add(odd(100));
        }
    }

    private String odd(int longest) {
        String odd = ODD.get(random.nextInt(ODD.size()));
        return odd.substring(0, Math.min(odd.length(), longest));
    }

    private String expression() {
        StringBuilder expression = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            expression.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return expression.toString();
    }

    /** One time in {@code seldom} some bytes are changed, cut off or doubled. */
    private byte[] scratched(byte[] content, int seldom) {
        if (random.nextInt(seldom) > 0 || content.length == 0) {
            return content;
        }
        byte[] copy = content.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }
}
