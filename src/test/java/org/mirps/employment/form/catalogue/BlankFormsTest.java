package org.mirps.employment.form.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.blank.BlankForm;
import org.mirps.employment.form.blank.BlankFormMaker;
import org.mirps.employment.form.blank.print.BlankPdf;
import org.mirps.employment.form.xlsform.BlankXlsx;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.Workbooks;

/** Blank forms of what ships, read by the libraries of others. */
class BlankFormsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePdfHoldsEveryQuestionOfEveryBranchWithItsCondition(Language language) throws IOException {
        FormDefinition form = Workbooks.compiled("form-sne-2025").definition();
        BlankForm blank = blank(form, language);
        try (PDDocument pdf = Loader.loadPDF(new BlankPdf().write(blank))) {
            String text = squeezed(new PDFTextStripper().getText(pdf));
            for (BlankForm.Section section : blank.sections()) {
                for (BlankForm.Line line : section.lines()) {
                    assertThat(text).contains(squeezed(line.label())).contains(squeezed(line.condition()));
                    line.choices().forEach(choice -> assertThat(text).contains(squeezed(choice)));
                }
            }
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(form.title().in(language));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(bookmarks(pdf))
                    .isEqualTo(form.sections().stream()
                            .map(section -> section.label().in(language))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkbookHasASheetForEachSectionAndARowForEachQuestion(Language language) throws IOException {
        FormDefinition form = Workbooks.compiled("form-sne-2025").definition();
        BlankForm blank = blank(form, language);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(new BlankXlsx().write(blank)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(form.sections().size() + 1);
            assertThat(book.isSheetHidden(form.sections().size())).isTrue();
            List<String> numbers = new ArrayList<>();
            int validations = 0;
            for (int i = 0; i < form.sections().size(); i++) {
                Sheet sheet = book.getSheetAt(i);
                validations += sheet.getDataValidations().size();
                for (Row row : sheet) {
                    if (row.getRowNum() > 2 && row.getCell(0) != null) {
                        numbers.add(row.getCell(0).getStringCellValue());
                    }
                }
            }
            numbers.removeIf(String::isEmpty);
            assertThat(numbers).doesNotHaveDuplicates().hasSize(form.answerable());
            assertThat(validations).isGreaterThan(60);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-competencias-2025", "form-buenas-practicas-2025"})
    void theOtherFormsComeOutToo(String name) throws IOException {
        BlankForm blank = blank(Workbooks.compiled(name).definition(), Language.ES);
        try (PDDocument pdf = Loader.loadPDF(new BlankPdf().write(blank));
                XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(new BlankXlsx().write(blank)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            assertThat(book.getNumberOfSheets()).isEqualTo(blank.sections().size() + 1);
        }
    }

    @Test
    void wordsThatLookLikeMarkupAreWords() throws IOException {
        BlankForm blank = new BlankForm(
                "x",
                "1",
                "A <b>title</b> & \"more\" \\",
                Language.EN,
                List.of(new BlankForm.Section("</style><script>", "", "", List.of())));
        try (PDDocument pdf = Loader.loadPDF(new BlankPdf().write(blank))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("</style><script>", "A <b>title</b> & \"more\"");
        }
    }

    @Test
    void noConditionOfWhatShipsIsBeyondPlainWords() {
        for (String name : List.of("form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025")) {
            assertThat(blank(Workbooks.compiled(name).definition(), Language.EN).sections().stream()
                            .flatMap(section -> section.lines().stream())
                            .map(BlankForm.Line::condition))
                    .noneMatch(condition -> condition.contains("follows from the answers"));
        }
    }

    private static BlankForm blank(FormDefinition form, Language language) {
        return new BlankFormMaker(form, language, (unit, in) -> unit).make("blank");
    }

    private static List<String> bookmarks(PDDocument pdf) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    /** Without the white space that lines break at. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
