package org.mirps.employment.consolidation.table.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.TableWriter;

/** Comma-separated values: RFC 4180 with a header line, CRLF and UTF-8, no character that is no text. For Excel also a byte order mark and harmless formulas. */
@ApplicationScoped
public class CsvTableWriter implements TableWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Characters that are put together before they are written: to a writer each cell would be a call, and each call takes its lock. */
    private static final int CHUNK = 8192;

    @Override
    public Rows begin(List<String> columns, Purpose purpose, OutputStream out) throws IOException {
        var rows = new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8), columns.size(), purpose);
        rows.begin(columns);
        return rows;
    }

    private static final class CsvRows implements Rows {

        private final Writer out;
        private final StringBuilder chunk = new StringBuilder(2 * CHUNK);
        private final CSVPrinter printer;
        private final int width;
        private final Purpose purpose;
        private long rows;

        CsvRows(Writer out, int width, Purpose purpose) throws IOException {
            this.out = out;
            this.printer = FORMAT.print(chunk);
            this.width = width;
            this.purpose = purpose;
        }

        void begin(List<String> columns) throws IOException {
            if (purpose == Purpose.EXCEL) {
                chunk.append(BYTE_ORDER_MARK);
            }
            printer.printRecord(columns);
        }

        @Override
        public void write(List<@Nullable String> cells) throws IOException {
            if (cells.size() != width) {
                throw new IllegalArgumentException(cells.size() + " cells for " + width + " columns");
            }
            for (String cell : cells) {
                String text = cell == null ? null : PlainText.clean(cell);
                printer.print(purpose == Purpose.EXCEL ? SpreadsheetText.harmless(text) : text);
            }
            printer.println();
            rows++;
            if (chunk.length() > CHUNK) {
                handOn();
            }
        }

        @Override
        public long end() throws IOException {
            handOn();
            out.flush();
            return rows;
        }

        private void handOn() throws IOException {
            out.append(chunk);
            chunk.setLength(0);
        }
    }
}
