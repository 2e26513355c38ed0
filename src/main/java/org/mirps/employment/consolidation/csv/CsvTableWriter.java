package org.mirps.employment.consolidation.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.TableWriter;

/** Comma-separated values: RFC 4180 with a header line, CRLF and UTF-8. For Excel also a byte order mark and harmless formulas. */
@ApplicationScoped
public class CsvTableWriter implements TableWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public Rows begin(List<String> columns, Purpose purpose, OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (purpose == Purpose.EXCEL) {
            text.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = FORMAT.print(text);
        printer.printRecord(columns);
        return new CsvRows(printer, columns.size(), purpose);
    }

    private static final class CsvRows implements Rows {

        private final CSVPrinter printer;
        private final int width;
        private final Purpose purpose;
        private long rows;

        CsvRows(CSVPrinter printer, int width, Purpose purpose) {
            this.printer = printer;
            this.width = width;
            this.purpose = purpose;
        }

        @Override
        public void write(List<@Nullable String> cells) throws IOException {
            if (cells.size() != width) {
                throw new IllegalArgumentException(cells.size() + " cells for " + width + " columns");
            }
            for (String cell : cells) {
                printer.print(purpose == Purpose.EXCEL ? SpreadsheetText.harmless(cell) : cell);
            }
            printer.println();
            rows++;
        }

        @Override
        public long end() throws IOException {
            printer.flush();
            return rows;
        }
    }
}
