package org.mirps.employment.consolidation.table.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads what {@link CsvTableWriter} wrote, row by row. */
public final class CsvTableReader {

    private CsvTableReader() {}

    /** Hands on the rows below the headings; an empty cell is an empty text. */
    public static void each(Path file, Rows rows) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser cells = CSVFormat.RFC4180.parse(in)) {
            boolean headings = true;
            for (CSVRecord row : cells) {
                if (!headings) {
                    rows.accept(row.toList());
                }
                headings = false;
            }
        }
    }

    /** Takes the rows one by one. */
    public interface Rows {
        void accept(List<String> cells) throws IOException;
    }
}
