package org.mirps.employment.consolidation.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SmallForm;
import org.mirps.employment.consolidation.SmallSnapshots;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.ValueKind;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.table.csv.CsvTableWriter;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.file.Progress;

class RoundWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void cellsHaveTheirTypes() throws IOException {
        Dataset table = table(
                List.of(
                        variable("text", ValueKind.TEXT),
                        variable("number", ValueKind.NUMBER),
                        variable("long", ValueKind.INTEGER),
                        variable("flag", ValueKind.BOOLEAN),
                        variable("day", ValueKind.DATE),
                        variable("old", ValueKind.DATE),
                        variable("choice", ValueKind.CODE)),
                List.of("=1+1", "-12.5", "1234567890123456789", "true", "2025-03-31", "1899-12-31", "yes"));

        try (Workbook codes = written(table, RoundWorkbook.Values.CODES);
                Workbook labels = written(table, RoundWorkbook.Values.LABELS)) {
            var row = codes.getSheet("wide").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-12.5);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("1234567890123456789");
            assertThat(row.getCell(3).getBooleanCellValue()).isTrue();
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).hasToString("2025-03-31T00:00");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("1899-12-31");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("yes");
            assertThat(labels.getSheet("wide").getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo("Yes");
        }
    }

    @Test
    void whatASheetCannotHoldIsOnAnotherAndTheFirstSaysSo() throws IOException {
        int columns = 20_000;
        Dataset table = table(
                IntStream.range(0, columns)
                        .mapToObj(i -> variable(i == 0 ? "government" : "q" + i, ValueKind.TEXT))
                        .toList(),
                IntStream.range(0, columns).mapToObj(i -> "c" + i).toList());

        try (Workbook file = written(table, RoundWorkbook.Values.CODES)) {
            Sheet first = file.getSheet("wide");
            Sheet second = file.getSheet("wide (2)");
            assertThat(first.getRow(1).getLastCellNum()).isEqualTo((short) 16_384);
            assertThat(second.getRow(1).getCell(0).getStringCellValue()).isEqualTo("c0");
            assertThat(second.getRow(1).getCell(1).getStringCellValue()).isEqualTo("c16384");
            assertThat(second.getRow(1).getCell(columns - 16_384).getStringCellValue())
                    .isEqualTo("c19999");
            assertThat(said(file)).anyMatch(line -> line.contains("20,000 columns do not fit"));
        }
    }

    @Test
    void aTextThatACellCannotHoldIsCutAndTheFirstSheetSaysSo() throws IOException {
        Dataset table = table(List.of(variable("text", ValueKind.TEXT)), List.of("a".repeat(100_000)));

        try (Workbook file = written(table, RoundWorkbook.Values.CODES)) {
            assertThat(file.getSheet("wide").getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767);
            assertThat(said(file)).anyMatch(line -> line.contains("A2: of 100,000 characters"));
        }
    }

    private Workbook written(Dataset table, RoundWorkbook.Values values) throws IOException {
        Round round = new Round(
                new RoundCode("small-2025"),
                LocalizedText.same("Small"),
                SmallForm.VERSION_ID,
                ZoneId.of("America/Guatemala"),
                Instant.parse("2026-03-01T06:00:00Z"),
                Instant.parse("2026-04-01T06:00:00Z"));
        RoundDataset dataset = new RoundDataset(
                round,
                SmallSnapshots.MARKS,
                SmallForm.definition(),
                IndicatorTable.of(
                        new Participation(round, true, List.of()),
                        SmallForm.definition(),
                        List.of(),
                        0,
                        Audience.ANALYSIS),
                List.of(table),
                Instant.parse("2026-03-12T16:20:31Z"),
                0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RoundWorkbook.write(dataset, values, Language.EN, out, Progress.NONE);
        return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
    }

    private Dataset table(List<Variable> variables, List<String> row) throws IOException {
        Path file = folder.resolve("wide.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            TableWriter.Rows rows = new CsvTableWriter()
                    .begin(variables.stream().map(Variable::name).toList(), TableWriter.Purpose.DATA, out);
            rows.write(new ArrayList<>(row));
            rows.end();
        }
        return new Dataset(
                "wide",
                LocalizedText.same("Wide"),
                variables,
                List.of(variables.get(0).name()),
                1,
                Files.size(file),
                "",
                file);
    }

    private static Variable variable(String name, ValueKind kind) {
        List<Code> codes = kind == ValueKind.CODE
                ? List.of(new Code("yes", new LocalizedText("Sí", "Yes")))
                : Collections.emptyList();
        return new Variable(name, kind, LocalizedText.EMPTY, "", LocalizedText.EMPTY, "", codes, 0, false);
    }

    private static List<String> said(Workbook file) {
        List<String> lines = new ArrayList<>();
        file.getSheetAt(0).forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
        return lines;
    }
}
