package org.mirps.employment.consolidation.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.shared.TableWriter;

/** A row far below is the same one, however it is found: also behind cells with line breaks and quotes. */
class RowIndexTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 999, 1000, 1001, 2000, 3456})
    void everyRowIsFoundFromWhereverReadingBegins(int size) throws IOException {
        Path file = folder.resolve("table.csv");
        List<List<String>> written = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(file)) {
            TableWriter.Rows rows = new CsvTableWriter().begin(List.of("a", "b"), TableWriter.Purpose.DATA, out);
            for (int i = 0; i < size; i++) {
                List<String> row = List.of(
                        "row " + i,
                        List.of("ñandú \"dos\"", "a\r\nb\nc", "", "😀,;", "\"").get(i % 5));
                rows.write(new ArrayList<>(row));
                written.add(row);
            }
            rows.end();
        }
        RowIndex index = RowIndex.of(file);
        for (int from : new int[] {0, 1, size / 2, size - 1, size}) {
            List<List<String>> read = new ArrayList<>();
            CsvTableReader.from(file, index, from, row -> {
                read.add(row);
                return read.size() < 1500;
            });
            assertThat(read).as("from " + from).isEqualTo(written.subList(from, Math.min(size, from + 1500)));
        }
    }
}
