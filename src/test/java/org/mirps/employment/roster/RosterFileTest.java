package org.mirps.employment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.XlsxWriter;
import org.mirps.employment.shared.Language;

/** What is read from a file, and what is said of one that is no list of participants, with the place of each fault. */
class RosterFileTest {

    private static final String HEADINGS = String.join(",", RosterColumn.headings());
    private static final String ROW = "gt-red,civil_society,GT,Red,Network,,,,no,3";

    @Test
    void cellsStandUnderTheirColumnsInWhateverOrder() {
        RosterTable table = csv("place,code,KIND,country,name_es,name_en,short_es,short_en,notes,retired\r\n"
                + "3,gt-red,civil_society,GT,Red,Network,R,N,\"a, \"\"b\"\"\r\nc\",yes\r\n");
        RosterTable.Row row = table.rows().get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.faults()).isEmpty();
        assertThat(row.cell(RosterColumn.CODE)).isEqualTo("gt-red");
        assertThat(row.cell(RosterColumn.PLACE)).isEqualTo("3");
        assertThat(row.cell(RosterColumn.NOTES)).isEqualTo("a, \"b\"\nc");
    }

    @Test
    void spreadsheetsOfSomeCountriesPartCellsBySemicolons() {
        String text = "\uFEFF" + (HEADINGS + "\n\n" + ROW).replace(',', ';');
        RosterTable.Row row = csv(text).rows().get(0);
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cell(RosterColumn.NAME_EN)).isEqualTo("Network");
    }

    @Test
    void whatGuardedAFormulaOnTheWayOutIsTakenBack() {
        RosterTable.Row row =
                csv(HEADINGS + "\n" + ROW.replace("Red", "'+Red")).rows().get(0);
        assertThat(row.cell(RosterColumn.NAME_ES)).isEqualTo("+Red");
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void aFormulaIsRefusedAtItsCell() {
        RosterTable.Row row =
                csv(HEADINGS + "\n" + ROW.replace("Network", "=1+2")).rows().get(0);
        assertThat(said(row.faults()))
                .containsExactly("Fila 2, columna name_en: La celda tiene una fórmula. Escriba su resultado.");
        RosterTable.Row ofWorkbook = RosterFile.read(
                        "list.xlsx",
                        workbook(book -> book.getSheetAt(0).getRow(1).getCell(4).setCellFormula("1+2")))
                .rows()
                .get(0);
        assertThat(said(ofWorkbook.faults()))
                .singleElement()
                .asString()
                .startsWith("Fila 2, columna name_en: La celda tiene una fórmula");
    }

    @Test
    void aWorkbookSaysTheSame() {
        RosterTable.Row row =
                RosterFile.read("list.xlsx", workbook(book -> {})).rows().get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.faults()).isEmpty();
        assertThat(row.cell(RosterColumn.NAME_EN)).isEqualTo("Network");
    }

    @Test
    void anotherEncodingIsRefusedAtTheFirstLineThatIsNotUtf8() {
        byte[] latin =
                (HEADINGS + "\n" + ROW + "\n" + ROW.replace("Red", "Unión")).getBytes(Charset.forName("windows-1252"));
        assertThat(refused("list.csv", latin))
                .singleElement()
                .asString()
                .startsWith("Fila 3: El archivo no está en UTF-8");
        byte[] wide = HEADINGS.getBytes(StandardCharsets.UTF_16LE);
        assertThat(refused("list.csv", wide)).singleElement().asString().contains("UTF-8");
    }

    @Test
    void columnsAreMissingUnknownOrTwice() {
        assertThat(refused(
                        "list.csv",
                        bytes("code,kind,country,name_es,name_en,short_es,notes,retired,place,Kind,colour\n" + ROW)))
                .containsExactly(
                        "Fila 1, columna Kind: Esta columna está dos veces. Quite una.",
                        "Fila 1, columna colour: Esta columna no se conoce. Corrija su título o quítela.",
                        "Fila 1, columna short_en: Falta esta columna. Añádala, aunque esté vacía.");
    }

    @Test
    void aFileWithoutRowsOrWithTooManyIsRefused() {
        assertThat(refused("list.csv", bytes(""))).containsExactly("El archivo está vacío.");
        assertThat(refused("list.csv", bytes(" \n \n"))).containsExactly("El archivo está vacío.");
        assertThat(refused("list.csv", bytes(HEADINGS)))
                .containsExactly("El archivo tiene títulos, pero ninguna fila.");
        assertThat(refused("list.csv", bytes(HEADINGS + ("\n" + ROW).repeat(501))))
                .containsExactly("El archivo tiene 501 filas, y se aceptan 500 como máximo.");
        assertThat(refused("list.csv", new byte[RosterFile.MOST_BYTES + 1]))
                .singleElement()
                .asString()
                .startsWith("Es demasiado grande");
    }

    @Test
    void whatIsNoWorkbookOrTableIsRefused() {
        assertThat(refused("list.xlsx", bytes("no workbook")))
                .singleElement()
                .asString()
                .contains("no es un libro de Excel");
        assertThat(refused("list.csv", bytes("PK\u0003\u0004 no workbook")))
                .singleElement()
                .asString()
                .contains("dañado");
        assertThat(refused("list.pdf", bytes("%PDF-1.7")))
                .singleElement()
                .asString()
                .startsWith("No es un libro");
        assertThat(refused("list.csv", bytes(HEADINGS + "\n\"gt\"red" + ROW)))
                .singleElement()
                .asString()
                .startsWith("Fila 2: Las comillas");
    }

    @Test
    void aCellBesideTheColumnsIsRefusedWithItsRow() {
        assertThat(said(csv(HEADINGS + "\n" + ROW + ",,more").rows().get(0).faults()))
                .containsExactly("Fila 2: «more» está fuera de las columnas. Borre la celda.");
    }

    private static RosterTable csv(String text) {
        return RosterFile.read("list.csv", bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Ours, as Excel saves it after somebody changed it. */
    private static byte[] workbook(Consumer<XSSFWorkbook> change) {
        byte[] ours = XlsxWriter.write(new Workbook(List.of(new Workbook.Sheet(
                "participants",
                0,
                1,
                RosterColumn.headings(),
                List.of(new Workbook.Line(2, List.of(ROW.split(",", -1))))))));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ours));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> refused(String name, byte[] content) {
        return said(catchThrowableOfType(RosterNotReadable.class, () -> RosterFile.read(name, content))
                .faults());
    }

    private static List<String> said(List<RosterFault> faults) {
        assertThat(faults).allSatisfy(fault -> assertThat(fault.in(Language.EN)).isNotEqualTo(fault.in(Language.ES)));
        return faults.stream().map(fault -> fault.in(Language.ES)).toList();
    }
}
