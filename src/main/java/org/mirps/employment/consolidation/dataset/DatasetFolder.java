package org.mirps.employment.consolidation.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the tables of a round lie as long as somebody needs them; gone when it is closed. */
public final class DatasetFolder implements Closeable {

    private final Path path;

    private DatasetFolder(Path path) {
        this.path = path;
    }

    public static DatasetFolder make() throws IOException {
        return new DatasetFolder(Files.createTempDirectory("round-"));
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(DatasetFolder::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
