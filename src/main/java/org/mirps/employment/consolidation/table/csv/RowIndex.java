package org.mirps.employment.consolidation.table.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where every thousandth row of a file of {@link CsvTableWriter} begins, so that a row far below is found without reading those before it. */
public final class RowIndex {

    private static final int EVERY = 1000;
    private static final int CHUNK = 1 << 16;

    private final List<Long> places;

    private RowIndex(List<Long> places) {
        this.places = places;
    }

    /** Reads the file once. A line break within a cell ends no row: there the quotes are open. */
    public static RowIndex of(Path file) throws IOException {
        List<Long> places = new ArrayList<>();
        byte[] chunk = new byte[CHUNK];
        long at = 0;
        long ended = 0;
        boolean quoted = false;
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                for (int i = 0; i < length; i++) {
                    at++;
                    if (chunk[i] == '"') {
                        quoted = !quoted;
                    } else if (chunk[i] == '\n' && !quoted && ended++ % EVERY == 0) {
                        places.add(at); // behind the headings, and behind every thousandth row
                    }
                }
            }
        }
        return new RowIndex(List.copyOf(places));
    }

    /** The place in bytes from which the row is at most {@link #between} rows away. @param row from 0, below the headings */
    long place(long row) {
        return places.get((int) Math.min(row / EVERY, places.size() - 1L));
    }

    /** How many rows lie between {@link #place} and the row. */
    long between(long row) {
        return row - EVERY * Math.min(row / EVERY, places.size() - 1L);
    }
}
