package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.testing.Workbooks;

/**
 * A published form is its workbook, read again by whatever reader there is: a reader that is stricter, or reads a cell otherwise, changes what
 * governments have accepted. Workbooks that were published are kept here with what was made of them, and today's reader makes the same.
 * A new version that is published gets its pair of files; an old pair never changes.
 */
class PublishedFormsTest {

    private static final Path KEPT = folder();
    private static final List<String> SHIPPED =
            List.of("form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025");

    @ParameterizedTest
    @MethodSource("workbooks")
    void whatWasPublishedMeansWhatItMeant(Path workbook) {
        String made = Written.of(Workbooks.compiledText(read(workbook)).definition());
        assertThat(made).isEqualTo(read(reading(workbook)));
    }

    /** What ships now is among them: the first installation publishes it. */
    @Test
    void whatShipsIsKept() {
        assertThat(workbooks().map(PublishedFormsTest::read))
                .containsAll(SHIPPED.stream().map(Workbooks::text).toList());
    }

    static Stream<Path> workbooks() {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path reading(Path workbook) {
        return workbook.resolveSibling(workbook.getFileName().toString().replace(".md", ".txt"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(PublishedFormsTest.class.getResource("published"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
