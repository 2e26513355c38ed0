package org.mirps.employment.consolidation.table.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CsvTableWriter} wrote, row by row. An empty cell is an empty text. */
public final class CsvTableReader implements Closeable {

    private final CSVParser cells;
    private final Iterator<CSVRecord> rows;
    private final List<String> headings;

    private CsvTableReader(InputStream in) throws IOException {
        this.cells = CSVFormat.RFC4180.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.rows = cells.iterator();
        this.headings = rows.hasNext() ? rows.next().toList() : List.of();
    }

    /** @param in closed with the reader */
    public static CsvTableReader open(InputStream in) throws IOException {
        return new CsvTableReader(in);
    }

    /** Hands on the rows below the headings of a file. */
    public static void each(Path file, Rows rows) throws IOException {
        try (CsvTableReader table = open(Files.newInputStream(file))) {
            while (table.rows.hasNext()) {
                rows.accept(table.rows.next().toList());
            }
        }
    }

    /**
     * Hands on the rows from one of them on, for as long as they are wanted.
     *
     * @param from 0 is the first below the headings
     */
    public static void from(Path file, RowIndex index, long from, Wanted rows) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(index.place(from));
            CSVParser cells = CSVFormat.RFC4180.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
            long before = index.between(from);
            for (CSVRecord row : cells) {
                if (before-- <= 0 && !rows.accept(row.toList())) {
                    return;
                }
            }
        }
    }

    /** The next row by heading; null behind the last. */
    public @Nullable Map<String, String> next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, String> row = new LinkedHashMap<>();
        List<String> found = rows.next().toList();
        for (int i = 0; i < found.size(); i++) {
            row.put(headings.get(i), found.get(i));
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }

    /** Takes the rows one by one. */
    public interface Rows {
        void accept(List<String> cells) throws IOException;
    }

    /** Takes the rows one by one, and says whether it wants more. */
    public interface Wanted {
        boolean accept(List<String> cells) throws IOException;
    }
}
