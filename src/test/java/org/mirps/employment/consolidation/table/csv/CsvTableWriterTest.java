package org.mirps.employment.consolidation.table.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.shared.TableWriter.Purpose.DATA;
import static org.mirps.employment.shared.TableWriter.Purpose.EXCEL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.shared.TableWriter;

class CsvTableWriterTest {

    @Test
    void linesEndWithCarriageReturnAndLineFeedAndBlanksAreEmpty() throws IOException {
        assertThat(written(DATA, "x", null, "")).isEqualTo("a,b,c\r\nx,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma, inside",
                "a \"quoted\" word",
                "two\nlines",
                "two\r\nlines",
                " spaces around ",
                "ñ á ü 🙂",
                "=1+1",
                "-5",
                "'",
                "\\N"
            })
    void whatIsWrittenAsDataIsReadBackUnchanged(String value) throws IOException {
        assertThat(parsed(written(DATA, value, "y", value)).get(0).toList()).containsExactly(value, "y", value);
    }

    @Test
    void dataHasNoByteOrderMarkAndExcelHasOne() throws IOException {
        assertThat(written(DATA, "x", "y", "z")).startsWith("a,");
        assertThat(written(EXCEL, "x", "y", "z")).startsWith("\uFEFFa,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-"})
    void whatASpreadsheetWouldRunIsMadeHarmlessForExcel(String value) throws IOException {
        assertThat(parsed(written(EXCEL, "x", value, "z")).get(0).get(1)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.25", "7", "a=b", "x-1"})
    void numbersAndOrdinaryTextStayAsTheyAreForExcel(String value) throws IOException {
        assertThat(parsed(written(EXCEL, "x", value, "z")).get(0).get(1)).isEqualTo(value);
    }

    @Test
    void rowsAreCounted() throws IOException {
        TableWriter.Rows rows = new CsvTableWriter().begin(List.of("a"), DATA, OutputStream.nullOutputStream());
        rows.write(List.of("1"));
        rows.write(List.of("2"));

        assertThat(rows.end()).isEqualTo(2);
    }

    @Test
    void aRowOfAnotherWidthIsRefused() throws IOException {
        TableWriter.Rows rows = new CsvTableWriter().begin(List.of("a"), DATA, OutputStream.nullOutputStream());

        assertThatThrownBy(() -> rows.write(List.of("1", "2"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(TableWriter.Purpose purpose, @Nullable String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.Rows rows = new CsvTableWriter().begin(List.of("a", "b", "c"), purpose, out);
        rows.write(Arrays.asList(cells));
        rows.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> parsed(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }
}
