package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.read;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormWriter.Format;
import org.mirps.employment.form.FormWriter.Writing;
import org.mirps.employment.form.workbook.MarkdownTables;
import org.mirps.employment.form.workbook.MarkdownWriter;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.XlsxTables;
import org.mirps.employment.form.workbook.XlsxWriter;
import org.mirps.employment.testing.Workbooks;
import org.mirps.employment.testing.XlsxFiles;

/** A form goes out as .xlsx and as Markdown, and comes back the same. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025", "form-load-120"})
    void aFormComesBackFromExcelAndMarkdownTheSame(String name) {
        String source = Workbooks.text(name);
        CompiledForm original = sound("test.md", source.getBytes(StandardCharsets.UTF_8));
        byte[] xlsx = XlsxFiles.of(source);
        byte[] markdown = XlsxFiles.convert("test.xlsx", xlsx, Format.MARKDOWN);
        assertSame(sound("test.xlsx", xlsx), original);
        assertSame(sound("test.md", markdown), original);
    }

    @Test
    void whatOneFormatWroteTheOtherReadsToTheLetter() {
        String markdown = new String(
                XlsxFiles.convert(
                        "a.md", Workbooks.text("form-sne-2025").getBytes(StandardCharsets.UTF_8), Format.MARKDOWN),
                StandardCharsets.UTF_8);
        byte[] back = XlsxFiles.convert("a.xlsx", XlsxFiles.of(markdown), Format.MARKDOWN);
        assertThat(new String(back, StandardCharsets.UTF_8)).isEqualTo(markdown);
    }

    @Test
    void sheetsColumnsAndLanguagesThatAreNotReadAreKept() {
        String text = sheet("cascades", "a | b", "1 | x")
                + workbook(
                        "type | mine | name | label::es | label::en | label::Français (fr)",
                        "text | m | a | Uno | One | Un");
        byte[] back = XlsxFiles.convert("a.xlsx", XlsxFiles.of(text), Format.MARKDOWN);
        assertThat(new String(back, StandardCharsets.UTF_8))
                .startsWith("| cascades |\n|  | a | b |\n|  | 1 | x |\n\n| survey |\n")
                .contains("|  | type | mine | name | label::es | label::en | label::Français (fr) |\n")
                .contains("|  | text | m | a | Uno | One | Un |\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b",
                "a\\|b",
                "a\\",
                "\\",
                "|",
                "<br>",
                "\\<br>",
                "a\nb",
                "a\\\nb",
                "a\\\\\n<br>\nb",
                "-",
                "--- -",
                ":-:",
                "\\-",
                "\\\\-",
                "_x0041_",
                "_x005F_",
                "=1+1",
                "'x",
                "1.0",
                "1e3",
                "007",
                "TRUE",
                "2025-03-15",
                "ñ 漢字 😀",
                "# x",
                "&amp; <b>"
            })
    void everyTextComesBackToTheLetter(String text) {
        Workbook.Sheet one =
                new Workbook.Sheet("survey", 0, 1, List.of("type"), List.of(new Workbook.Line(2, List.of(text))));
        Workbook.Sheet two = new Workbook.Sheet(
                "choices", 0, 1, List.of("list_name", "name"), List.of(new Workbook.Line(2, List.of("", text))));
        Workbook workbook = new Workbook(List.of(one, two));
        Problems problems = new Problems();
        Workbook markdown = MarkdownTables.read(MarkdownWriter.write(workbook), problems);
        Workbook xlsx = XlsxTables.read(XlsxWriter.write(workbook), problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        for (Workbook back : List.of(markdown, xlsx)) {
            assertThat(back.sheets().get(0).rows().get(0).cells()).containsExactly(text);
            assertThat(back.sheets().get(1).rows().get(0).cells()).containsExactly("", text);
        }
    }

    @Test
    void theWorkbookIsFitToGoOnWorkingWith() throws IOException {
        byte[] xlsx = XlsxFiles.of(Workbooks.text("form-load-120"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet survey = workbook.getSheet("survey");
            assertThat(survey.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(survey.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(survey.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(survey.getRow(1).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(survey.getColumnWidth(2)).isBetween(10 * 256, 50 * 256);
        }
    }

    @Test
    void aFormWithFaultsCanBeConvertedToBeMended() {
        String text = workbook("type | name | label", "txt | a | A");
        byte[] xlsx = XlsxFiles.of(text);
        assertThat(Workbooks.read("a.xlsx", xlsx).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-type");
            assertThat(problem.row()).isEqualTo(2);
        });
    }

    @Test
    void tablesThatCannotBeReadAreNotWritten() {
        Writing writing = new XlsFormWriter().write("a.md", "no table".getBytes(StandardCharsets.UTF_8), Format.XLSX);
        assertThat(writing.content()).isEmpty();
        assertThat(writing.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("not-a-table"));
        String unclosed = "| survey |\n| | type | name\n" + settings();
        assertThat(new XlsFormWriter()
                        .write("a.md", unclosed.getBytes(StandardCharsets.UTF_8), Format.XLSX)
                        .content())
                .isEmpty();
    }

    @Test
    void theShippedFormsAreWithoutProblems() {
        for (String name : List.of("form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025")) {
            assertThat(read(Workbooks.text(name)).problems()).as(name).isEmpty();
        }
    }

    private static CompiledForm sound(String fileName, byte[] content) {
        var reading = Workbooks.read(fileName, content);
        assertThat(reading.problems()).isEmpty();
        return reading.form().orElseThrow();
    }

    private static void assertSame(CompiledForm form, CompiledForm original) {
        assertThat(form.xform()).isEqualTo(original.xform());
        assertThat(form.definition())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("(.*\\.)?row")
                .isEqualTo(original.definition());
    }
}
