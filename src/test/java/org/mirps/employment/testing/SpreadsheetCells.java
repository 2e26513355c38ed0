package org.mirps.employment.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What lies on the clipboard when cells of a spreadsheet have been copied: their text as it is shown, tabs and line breaks. */
public final class SpreadsheetCells {

    private static final String PROGRAM = "localc";
    private static final long PATIENCE = 180;

    /** Text separated by tabs, UTF-8, as shown. Source: LibreOffice help, "Filter Options for the CSV Filter". */
    private static final String AS_SHOWN = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true";

    private SpreadsheetCells() {}

    /**
     * Of a workbook that LibreOffice has read, where it is installed; else as it would show it.
     *
     * @param cells texts; of digits alone become numbers, which are shown with points between thousands
     */
    public static String copied(Path folder, List<List<String>> cells) throws IOException, InterruptedException {
        String shown = cells.stream()
                .map(row -> row.stream().map(SpreadsheetCells::withPoints).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
        if (isInstalled()) {
            assertThat(throughLibreOffice(folder, cells)).isEqualTo(shown);
        }
        return shown;
    }

    /** A workbook as LibreOffice writes it after reading it, where it is installed; else as it is. */
    public static Path savedAgain(Path folder, Path file) throws IOException, InterruptedException {
        if (!isInstalled()) {
            return file;
        }
        Path again = Files.createDirectory(folder.resolve("again"));
        convert(folder, again, file, "xlsx");
        return again.resolve(file.getFileName());
    }

    private static String throughLibreOffice(Path folder, List<List<String>> cells)
            throws IOException, InterruptedException {
        Path file = folder.resolve("cells.xlsx");
        write(file, cells);
        convert(folder, folder, file, AS_SHOWN);
        return Files.readString(folder.resolve("cells.csv"));
    }

    private static void convert(Path folder, Path into, Path file, String format)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        into.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    private static void write(Path file, List<List<String>> cells) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle points = workbook.createCellStyle();
            points.setDataFormat(workbook.createDataFormat().getFormat("[<1000]0;0\".\"000"));
            Sheet sheet = workbook.createSheet();
            for (List<String> texts : cells) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : texts) {
                    Cell cell = row.createCell(row.getPhysicalNumberOfCells());
                    if (isNumber(text)) {
                        cell.setCellValue(Double.parseDouble(text));
                        cell.setCellStyle(points);
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d+");
    }

    private static String withPoints(String text) {
        return isNumber(text) ? text.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") : text;
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }
}
