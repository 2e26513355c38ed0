package org.mirps.employment.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.engine.JavaRosaCompiler;
import org.mirps.employment.form.xlsform.XlsFormReader;

/** Workbooks for tests: the shipped ones, those beside the tests, and small ones written in place. */
public final class Workbooks {

    private static final Map<String, CompiledForm> COMPILED = new ConcurrentHashMap<>();

    private Workbooks() {}

    /** A form by its file name without ending, read once. */
    public static CompiledForm compiled(String name) {
        return COMPILED.computeIfAbsent(name, unused -> compiledText(text(name)));
    }

    public static CompiledForm compiledText(String markdown) {
        Reading reading = read(markdown);
        return reading.form().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    public static Reading read(String markdown) {
        return read("test.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading read(String fileName, byte[] content) {
        return new XlsFormReader(new JavaRosaCompiler()).read(fileName, content);
    }

    /** The text of a workbook by its file name without ending. */
    public static String text(String name) {
        String shipped = "/org/mirps/employment/form/shipped/" + name + ".md";
        String beside = "/org/mirps/employment/form/" + name + ".md";
        InputStream found = Workbooks.class.getResourceAsStream(shipped);
        try (InputStream in = found != null ? found : Workbooks.class.getResourceAsStream(beside)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet: its name in line 1, headings in line 2, rows from line 3 on; cells parted by {@code |}. */
    public static String sheet(String name, String... rows) {
        StringBuilder text = new StringBuilder("| " + name + " |\n");
        Arrays.stream(rows).forEach(row -> text.append("| | ").append(row).append(" |\n"));
        return text.toString();
    }

    /** A workbook of this survey and one choice list {@code fruit}, without problems of its own. */
    public static String workbook(String... survey) {
        return sheet("survey", survey)
                + sheet(
                        "choices",
                        "list_name | name | label::es | label::en | colour",
                        "fruit | apple | Manzana | Apple | red",
                        "fruit | cherry | Cereza | Cherry | red",
                        "fruit | lemon | Limón | Lemon | yellow")
                + settings();
    }

    public static String settings() {
        return sheet("settings", "form_title | form_id | version | title_en", "Prueba | test | 1 | Test");
    }
}
