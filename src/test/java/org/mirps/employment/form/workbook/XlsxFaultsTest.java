package org.mirps.employment.form.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.testing.Workbooks;
import org.mirps.employment.testing.XlsxFiles;

/** What can be wrong with an Excel file, alone and at its place: {@code code@sheet:row:column}. The first question stands in row 2. */
class XlsxFaultsTest {

    private static final String SOUND = workbook(
            "type | name | label::es | label::en | default", "text | a | Uno | One | ", "integer | b | Dos | Two | ");
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    @Test
    void aSoundWorkbookHasNoProblem() {
        assertThat(found(XlsxFiles.of(SOUND))).isEmpty();
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> {}))).isEmpty();
    }

    // The file

    @Test
    void anEmptyFile() {
        assertThat(found(new byte[0])).containsExactly("empty-file@:0:");
    }

    @Test
    void csvRenamed() {
        assertThat(found("type,name\ntext,a\n")).containsExactly("not-a-workbook@:0:");
    }

    @Test
    void htmlRenamed() {
        assertThat(found("<html><table><tr><td>survey</td></tr></table></html>"))
                .containsExactly("not-a-workbook@:0:");
    }

    @Test
    void pdfRenamed() {
        assertThat(found("%PDF-1.7\n%âãÏÓ\n")).containsExactly("not-a-workbook@:0:");
    }

    @Test
    void anotherZipRenamed() {
        assertThat(found(XlsxFiles.without(XlsxFiles.of(SOUND), "[Content_Types].xml")))
                .containsExactly("not-a-workbook@:0:");
    }

    @Test
    void aDocumentRenamed() {
        byte[] document = XlsxFiles.edited(
                XlsxFiles.of(SOUND),
                "[Content_Types].xml",
                "spreadsheetml.sheet.main",
                "wordprocessingml.document.main");
        assertThat(found(document)).containsExactly("not-a-workbook@:0:");
    }

    @Test
    void anOldExcelFile() {
        assertThat(found(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .containsExactly("old-workbook@:0:");
        assertThat(places("form.xls", XlsxFiles.of(SOUND))).containsExactly("old-workbook@:0:");
    }

    @Test
    void aPassword() throws Exception {
        assertThat(found(encrypted(XlsxFiles.of(SOUND)))).containsExactly("protected-file@:0:");
    }

    @Test
    void macrosByName() {
        assertThat(places("form.xlsm", XlsxFiles.of(SOUND))).containsExactly("macros@:0:");
    }

    @Test
    void macrosInside() {
        assertThat(found(XlsxFiles.with(XlsxFiles.of(SOUND), "xl/vbaProject.bin", new byte[100])))
                .containsExactly("macros@:0:");
        byte[] typed = XlsxFiles.edited(
                XlsxFiles.of(SOUND),
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertThat(found(typed)).containsExactly("macros@:0:");
    }

    @Test
    void aTruncatedFile() {
        byte[] whole = XlsxFiles.of(SOUND);
        for (int length : new int[] {5, 30, whole.length / 2, whole.length - 30}) {
            assertThat(found(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .containsExactly("damaged-file@:0:");
        }
    }

    @Test
    void aByteThatFlipped() {
        byte[] file = XlsxFiles.of(SOUND);
        int inside = new String(file, StandardCharsets.ISO_8859_1).indexOf(SHEET) + 100;
        file[inside] ^= 0x55;
        assertThat(found(file)).containsExactly("damaged-file@:0:");
    }

    @Test
    void aMissingPart() {
        assertThat(found(XlsxFiles.without(XlsxFiles.of(SOUND), SHEET))).containsExactly("damaged-file@:0:");
        assertThat(found(XlsxFiles.without(XlsxFiles.of(SOUND), STRINGS))).containsExactly("damaged-file@:0:");
    }

    @Test
    void xmlThatIsBroken() {
        assertThat(found(XlsxFiles.edited(XlsxFiles.of(SOUND), SHEET, "</sheetData>", "")))
                .containsExactly("damaged-file@:0:");
    }

    @Test
    void anExternalEntity() {
        byte[] file = XlsxFiles.edited(
                XlsxFiles.of(SOUND),
                SHEET,
                "<worksheet",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet");
        assertThat(found(file)).containsExactly("external-entities@:0:");
    }

    @Test
    void anExternalEntityInAnyPart() {
        for (String part : List.of(
                "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml", "docProps/core.xml")) {
            byte[] file = XlsxFiles.rezipped(
                    XlsxFiles.of(SOUND),
                    (name, content) -> name.equals(part)
                            ? "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>"
                                    .getBytes(StandardCharsets.UTF_16)
                            : content);
            assertThat(found(file)).as(part).containsExactly("external-entities@:0:");
        }
    }

    @Test
    void aZipBomb() {
        byte[] bomb = XlsxFiles.with(XlsxFiles.of(SOUND), "xl/media/image1.png", new byte[Limits.UNPACKED_BYTES]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(found(bomb)).containsExactly("too-large@:0:");
    }

    @Test
    void aBombOfRelations() {
        byte[] bomb = XlsxFiles.with(XlsxFiles.of(SOUND), "xl/_rels/x.rels", new byte[Limits.DIRECTORY_BYTES]);
        assertThat(found(bomb)).containsExactly("too-large@:0:");
    }

    @Test
    void tooManyParts() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= Limits.PARTS; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(found(out.toByteArray())).containsExactly("too-large@:0:");
    }

    // Sheets

    @Test
    void aWorkbookWithoutTheSheets() {
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> {
                    for (int i = 0; i < 3; i++) {
                        workbook.setSheetName(i, "Hoja " + i);
                    }
                })))
                .containsExactly("not-a-table@:0:");
    }

    @Test
    void aMissingSurvey() {
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> workbook.removeSheetAt(0))))
                .containsExactly("missing-sheet@survey:0:");
    }

    @Test
    void anEmptySurvey() {
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> {
                    workbook.removeSheetAt(0);
                    workbook.createSheet("survey");
                })))
                .containsExactly("missing-column@survey:1:name", "missing-column@survey:1:type");
    }

    @Test
    void aSheetWithAnUnknownName() {
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> workbook.createSheet("Encuesta"))))
                .containsExactly("unknown-sheet@encuesta:0:");
    }

    @Test
    void namesOfSheetsInCapitalsAreTheSame() {
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> workbook.setSheetName(0, "Survey "))))
                .isEmpty();
    }

    @Test
    void twoSheetsOfOneName() {
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> {
                    workbook.createSheet("survey ");
                })))
                .containsExactly("duplicate-sheet@survey:0:");
    }

    @Test
    void hiddenSheets() {
        Reading reading = Workbooks.read("a.xlsx", XlsxFiles.changed(SOUND, workbook -> {
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        }));
        assertThat(places(reading)).containsExactly("hidden-sheet@choices:0:", "hidden-sheet@settings:0:");
        assertThat(reading.form()).isPresent();
    }

    @Test
    void hiddenRows() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> survey.getRow(2).setZeroHeight(true));
        assertThat(found(file)).containsExactly("hidden-row@survey:3:");
    }

    @Test
    void hiddenColumns() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            survey.setColumnHidden(3, true);
            survey.setColumnHidden(9, true);
        });
        assertThat(found(file)).containsExactly("hidden-column@survey:1:label::en");
    }

    @Test
    void mergedCells() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            survey.addMergedRegion(CellRangeAddress.valueOf("C2:D2"));
            survey.addMergedRegion(CellRangeAddress.valueOf("C40:D40"));
        });
        assertThat(found(file)).containsExactly("merged-cells@survey:2:label::es");
    }

    @Test
    void moreThanFiftySheets() {
        assertThat(found(XlsxFiles.changed(SOUND, workbook -> {
                    for (int i = 0; i < 48; i++) {
                        workbook.createSheet("x" + i);
                    }
                })))
                .hasSize(48)
                .contains("too-large@:0:", "unknown-sheet@x46:0:");
    }

    // Cells

    @Test
    void aFormula() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            survey.getRow(1).getCell(2).setCellFormula("CONCATENATE(\"U\",\"no\")");
            survey.getRow(0).createCell(6).setCellFormula("1+1");
        });
        assertThat(found(file)).contains("formula@survey:1:G", "formula@survey:2:label::es");
    }

    @Test
    void aFormulaWithItsValueIsOneProblem() {
        byte[] file = XlsxFiles.changed(SOUND, workbook -> {
            XSSFCell cell = workbook.getSheet("survey").getRow(1).getCell(2);
            cell.setCellFormula("\"Uno\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });
        assertThat(found(file)).containsExactly("formula@survey:2:label::es");
    }

    @Test
    void anErrorValue() {
        byte[] file = XlsxFiles.changedSurvey(
                SOUND, survey -> survey.getRow(1).getCell(2).setCellErrorValue(FormulaError.REF));
        assertThat(found(file)).containsExactly("error-value@survey:2:label::es");
    }

    @Test
    void aControlCharacter() {
        byte[] file = XlsxFiles.edited(XlsxFiles.of(SOUND), STRINGS, ">Uno<", ">U_x0001_no<");
        assertThat(found(file)).containsExactly("invalid-character@survey:2:label::es");
    }

    @Test
    void halfACharacter() {
        byte[] file = XlsxFiles.edited(XlsxFiles.of(SOUND), STRINGS, ">Uno<", ">U_xD83D_no<");
        assertThat(found(file)).containsExactly("invalid-character@survey:2:label::es");
    }

    @Test
    void aCellOfTenMegabytes() {
        byte[] file = XlsxFiles.edited(XlsxFiles.of(SOUND), STRINGS, ">Uno<", ">" + "U".repeat(10_000_000) + "<");
        assertThat(found(file)).containsExactly("too-large@survey:2:label::es");
    }

    @Test
    void oneTextSharedByAMillionCells() {
        String cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(200) + "</row>";
        byte[] file = XlsxFiles.rezipped(XlsxFiles.changed(SOUND, workbook -> {}), (name, content) -> switch (name) {
            case SHEET ->
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + cells.repeat(5000) + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8);
            case STRINGS ->
                new String(content, StandardCharsets.UTF_8)
                        .replace(">Uno<", ">" + "x".repeat(30_000) + "<")
                        .getBytes(StandardCharsets.UTF_8);
            default -> content;
        });
        assertThat(found(file)).contains("too-large@survey:0:");
    }

    @Test
    void aColumnBeyondAllColumns() {
        byte[] file = XlsxFiles.changedSurvey(
                SOUND, survey -> survey.getRow(1).createCell(16_383).setCellValue("x"));
        assertThat(found(file)).containsExactly("too-large@survey:2:");
    }

    @Test
    void fiveHundredLanguages() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            for (int i = 5; i < 505; i++) {
                survey.getRow(0).createCell(i).setCellValue("label::L" + i + " (l" + i + ")");
            }
        });
        assertThat(found(file)).contains("too-large@survey:1:");
    }

    @Test
    void hundredsOfLanguagesAreCountedAfterAHundred() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            for (int i = 5; i < 405; i++) {
                survey.getRow(0).createCell(i).setCellValue("label::L" + i);
            }
        });
        Reading reading = Workbooks.read("a.xlsx", file);
        assertThat(reading.problems()).hasSize(101);
        assertThat(places(reading))
                .contains("unknown-language@survey:1:label::L5")
                .endsWith("more-problems@:0:");
        assertThat(reading.problems().get(100).message().en()).startsWith("There are 300 more");
        assertThat(reading.form()).isPresent();
    }

    @Test
    void tenThousandRows() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            for (int i = 3; i < 10_003; i++) {
                question(survey, i, "q" + i);
            }
        });
        assertThat(found(file)).containsExactly("too-large@survey:0:");
    }

    @Test
    void oneRowRepeatedThousandsOfTimes() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            for (int i = 3; i < 1_990; i++) {
                question(survey, i, "a");
            }
        });
        List<String> found = found(file);
        assertThat(found).hasSize(101).contains("duplicate-name@survey:4:name").endsWith("more-problems@:0:");
    }

    @Test
    void namesInOtherScripts() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            survey.getRow(1).getCell(1).setCellValue("вопрос");
            survey.getRow(2).getCell(1).setCellValue("質問");
        });
        assertThat(found(file)).containsExactly("invalid-name@survey:2:name", "invalid-name@survey:3:name");
    }

    @Test
    void aCircle() {
        byte[] file = XlsxFiles.of(
                workbook("type | name | calculation", "calculate | a | ${b} + 1", "calculate | b | ${a} + 1"));
        assertThat(found(file)).containsExactly("cycle@survey:2:calculation", "cycle@survey:3:calculation");
    }

    @Test
    void rowsAreThoseOfExcel() {
        byte[] file = XlsxFiles.changedSurvey(SOUND, survey -> {
            survey.shiftRows(1, 2, 5);
            survey.getRow(7).getCell(0).setCellValue("intejer");
        });
        assertThat(found(file)).containsExactly("unknown-type@survey:8:type");
    }

    @Test
    void wordsBesideTheColumns() {
        byte[] file = XlsxFiles.changedSurvey(
                SOUND, survey -> survey.getRow(1).createCell(9).setCellValue("to do"));
        assertThat(found(file)).containsExactly("stray-cell@survey:2:");
    }

    // Values

    @Test
    void numbersDatesAndRichTextAreReadAsExcelShowsThem() {
        byte[] file = XlsxFiles.changed(
                workbook(
                        "type | name | label::es | label::en | default",
                        "integer | a | Uno | One | ",
                        "decimal | b | Uno | One | ",
                        "date | c | Uno | One | ",
                        "time | d | Uno | One | ",
                        "dateTime | e | Uno | One | ",
                        "text | f | Uno | One | "),
                workbook -> {
                    XSSFSheet survey = workbook.getSheet("survey");
                    survey.getRow(1).createCell(4).setCellValue(12.0);
                    survey.getRow(2).createCell(4).setCellValue(0.1 + 0.2);
                    date(workbook, survey.getRow(3).createCell(4), "d/m/yyyy", 45_000);
                    date(workbook, survey.getRow(4).createCell(4), "h:mm", 0.5);
                    XSSFCell moment = survey.getRow(5).createCell(4);
                    date(workbook, moment, "d/m/yyyy h:mm", 0);
                    moment.setCellValue(LocalDateTime.of(2025, 3, 15, 8, 30));
                    survey.getRow(6).createCell(4).setCellValue(true);
                    XSSFRichTextString rich = new XSSFRichTextString("Uno dos");
                    rich.applyFont(0, 3, workbook.createFont());
                    survey.getRow(6).getCell(2).setCellValue(rich);
                });
        Reading reading = Workbooks.read("a.xlsx", file);
        assertThat(reading.problems()).isEmpty();
        var form = reading.form().orElseThrow().definition();
        assertThat(form.places().values())
                .extracting(place -> place.question().defaultValue())
                .containsExactly("12", "0.3", "2023-03-15", "12:00", "2025-03-15T08:30", "TRUE");
        assertThat(form.findQuestion("f").orElseThrow().label().es()).isEqualTo("Uno dos");
    }

    @Test
    void aVersionThatIsANumberKeepsItsDigits() {
        byte[] file = XlsxFiles.changed(
                SOUND,
                workbook -> workbook.getSheet("settings").getRow(1).getCell(2).setCellValue(2_025_031_501));
        assertThat(Workbooks.read("a.xlsx", file)
                        .form()
                        .orElseThrow()
                        .definition()
                        .version())
                .isEqualTo("2025031501");
    }

    @Test
    void aWorkbookOfTheSettingsAloneLacksItsSurvey() {
        assertThat(found(XlsxFiles.of(settings() + sheet("notes", "x", "1"))))
                .containsExactly("unknown-sheet@notes:0:", "missing-sheet@survey:0:");
    }

    private static void date(XSSFWorkbook workbook, XSSFCell cell, String format, double value) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    private static void question(XSSFSheet survey, int row, String name) {
        var made = survey.createRow(row);
        made.createCell(0).setCellValue("text");
        made.createCell(1).setCellValue(name);
        made.createCell(2).setCellValue("Uno");
        made.createCell(3).setCellValue("One");
    }

    private static byte[] encrypted(byte[] file) throws Exception {
        try (POIFSFileSystem ole = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(ole)) {
                stream.write(file);
            }
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static List<String> found(String text) {
        return found(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> found(byte[] file) {
        return places("form.xlsx", file);
    }

    private static List<String> places(String name, byte[] file) {
        return places(Workbooks.read(name, file));
    }

    private static List<String> places(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.code() + "@" + problem.sheet() + ":" + problem.row() + ":" + problem.column())
                .toList();
    }
}
