package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.testing.Workbooks;

/**
 * Workbooks that were published are kept here with what was made of them then, the text that an installation stores. Today's release reads
 * that text as it was meant, and makes the same of the workbook: one that is stricter, or takes a cell otherwise, does not pass. A new
 * version that is published gets its pair of files; an old pair never changes.
 */
class PublishedFormsTest {

    private static final Path KEPT = folder();
    private static final List<String> SHIPPED =
            List.of("form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025");

    @ParameterizedTest
    @MethodSource("workbooks")
    void whatWasPublishedMeansWhatItMeant(Path workbook) {
        FormDefinition made = Workbooks.compiledText(read(workbook)).definition();
        assertThat(pretty(DefinitionWriter.write(made))).isEqualTo(read(meaning(workbook)));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void whatWasStoredIsReadAsItWasMeant(Path workbook) {
        FormDefinition stored = DefinitionReader.read(read(meaning(workbook)));
        assertThat(stored).isEqualTo(Workbooks.compiledText(read(workbook)).definition());
        assertThat(pretty(DefinitionWriter.write(stored))).isEqualTo(read(meaning(workbook)));
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

    private static Path meaning(Path workbook) {
        return workbook.resolveSibling(workbook.getFileName().toString().replace(".md", ".json"));
    }

    /** The same over several lines, so that a difference has a place. */
    private static String pretty(String json) {
        StringWriter text = new StringWriter();
        try (JsonReader reader = Json.createReader(new StringReader(json));
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            writer.write(reader.readObject());
        }
        return text.toString().strip() + "\n";
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
