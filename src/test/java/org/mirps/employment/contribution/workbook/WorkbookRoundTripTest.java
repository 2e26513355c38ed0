package org.mirps.employment.contribution.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.TriedForm;
import org.mirps.employment.contribution.workbook.FilledSheets.Filled;
import org.mirps.employment.shared.Language;

/** What a workbook says when it comes back: what was touched, and of which question. */
class WorkbookRoundTripTest {

    private static final ContributionId OWN = new ContributionId(7);
    private static final int ANSWER = 6;
    private static final int NOTE = 9;

    private final TriedForm form = TriedForm.of(
            workbook(
                    "type | name | label::es | label::en | unit",
                    "begin_group | s | Sección: una/dos | Section | ",
                    "integer | people | Personas | People | persons",
                    "decimal | share | Porcentaje | Share | %",
                    "date | day | Día | Day | ",
                    "text | name | Nombre | Name | ",
                    "select_one fruit | one | Una fruta | One fruit | ",
                    "select_multiple fruit | more | Frutas | Fruit | ",
                    "begin_repeat | rows | Filas | Rows | ",
                    "integer | n | Número | Number | ",
                    "end_repeat | rows | | | ",
                    "end_group | s | | | "),
            "rows/aaaaaaaaaaaa");

    WorkbookRoundTripTest() {
        form.type("people", "61200");
        form.type("share", "12.5");
        form.type("day", "2025-03-15");
        form.type("name", "_x0041_ & <b>\nsecond line");
        form.type("one", "lemon");
        form.type("more", "apple cherry");
        form.type("aaaaaaaaaaaa/n", "5");
    }

    @Test
    void whatNobodyTouchedChangesNothing() throws IOException {
        List<Filled> back = read(changed(rows -> {}));
        assertThat(back)
                .extracting(row -> row.key().toString())
                .containsExactly("people", "share", "day", "name", "one", "more", "aaaaaaaaaaaa/n");
        assertThat(back).allSatisfy(row -> {
            assertThat(row.answer()).as(row.key().toString()).isEqualTo(row.given());
            assertThat(row.isAnswered() || row.isNoted()).isFalse();
        });
        assertThat(back).extracting(Filled::revision).doesNotContain(0L);
    }

    @Test
    void whatWasTouchedIsToldAndNothingElse() throws IOException {
        List<Filled> back = read(changed(sheet -> {
            row(sheet, "people").getCell(ANSWER).setCellValue(61300);
            row(sheet, "one").getCell(ANSWER).setCellValue("Manzana");
            row(sheet, "share").getCell(ANSWER).setBlank();
            row(sheet, "name").getCell(NOTE).setCellValue("Oficio 12");
        }));
        assertThat(back.stream().filter(Filled::isAnswered))
                .extracting(row -> row.key() + "=" + row.answer())
                .containsExactly("people=61300", "one=Manzana");
        assertThat(back.stream().filter(Filled::isNoted))
                .extracting(row -> row.key() + "=" + row.note())
                .containsExactly("name=Oficio 12");
    }

    @Test
    void rowsInAnotherOrderAreTheSameQuestions() throws IOException {
        List<Filled> back = read(changed(sheet -> {
            row(sheet, "people").getCell(ANSWER).setCellValue(1);
            sheet.shiftRows(1, 1, sheet.getLastRowNum());
        }));
        assertThat(back.stream().filter(Filled::isAnswered))
                .extracting(row -> row.key().toString())
                .containsExactly("people");
    }

    @Test
    void ofARowThatWasCopiedTheFirstOneCounts() throws IOException {
        List<Filled> back = read(changed(sheet -> {
            row(sheet, "people").getCell(ANSWER).setCellValue(1);
            Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
            row(sheet, "people")
                    .forEach(cell -> copy.createCell(cell.getColumnIndex())
                            .setCellValue(cell.getColumnIndex() == ANSWER ? "2" : cell.toString()));
        }));
        assertThat(back.stream().filter(row -> row.key().toString().equals("people")))
                .extracting(Filled::answer)
                .containsExactly("1");
    }

    @Test
    void aWorkbookOfAnotherContributionFormOrOriginIsRefused() throws IOException {
        byte[] own = changed(rows -> {});
        assertThatThrownBy(() -> FilledSheets.read(own, new ContributionId(8), "1", Language.ES))
                .isInstanceOf(WorkbookNotReadable.class)
                .hasMessageContaining("OF_ANOTHER");
        assertThatThrownBy(() -> FilledSheets.read(own, OWN, "2", Language.ES))
                .isInstanceOf(WorkbookNotReadable.class)
                .hasMessageContaining("FORM_CHANGED");
        try (XSSFWorkbook foreign = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            foreign.createSheet("s").createRow(0).createCell(0).setCellValue("x");
            foreign.write(out);
            assertThatThrownBy(() -> read(out.toByteArray()))
                    .isInstanceOf(WorkbookNotReadable.class)
                    .hasMessageContaining("NOT_OURS");
        }
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3}))
                .isInstanceOf(WorkbookNotReadable.class)
                .hasMessageContaining("NO_WORKBOOK");
    }

    private byte[] changed(Consumer<Sheet> change) throws IOException {
        byte[] written = AnswerSheets.write(
                OWN,
                "1",
                Map.of("s", "Sección: una/dos"),
                new SheetLines(form, form.words()).of(section -> true),
                Language.ES);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Row row(Sheet sheet, String key) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(key)) {
                return row;
            }
        }
        throw new AssertionError(key);
    }

    private static List<Filled> read(byte[] content) {
        return FilledSheets.read(content, OWN, "1", Language.ES);
    }
}
