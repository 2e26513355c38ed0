package org.mirps.employment.form.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.testing.Workbooks;

/** The commands on forms, as a person types them. */
class FormToolTest {

    private static final String HEADINGS = "type | name | label::es | label::en";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aSoundFormIsOneLineWithoutProblems() throws IOException {
        String file = file("good.md", Workbooks.text("form-sne-2025"));
        assertThat(run("check", file)).isZero();
        assertThat(out())
                .isEqualTo("{\"file\":\"" + file
                        + "\",\"form_id\":\"mirps_sne_2025\",\"version\":\"2025031504\",\"problems\":[]}\n");
    }

    @Test
    void eachFileIsOneLineAndOneErrorDecidesTheExitCode() throws IOException {
        String good = file("good.md", workbook(HEADINGS, "text | a | Uno | One"));
        String bad = file("bad.md", workbook(HEADINGS, "txt | a | \"Uno\\ | One"));
        assertThat(run("check", bad, good)).isEqualTo(1);
        assertThat(out().lines()).hasSize(2);
        assertThat(out())
                .startsWith(
                        "{\"file\":\"" + bad
                                + "\",\"form_id\":null,\"version\":null,\"problems\":[{\"sheet\":\"survey\","
                                + "\"row\":3,\"column\":\"type\",\"severity\":\"error\",\"code\":\"unknown-type\",\"message\":{\"es\":\"");
    }

    @Test
    void aWarningIsNoError() throws IOException {
        assertThat(run("check", file("w.md", workbook(HEADINGS, "text | a | Uno | "))))
                .isZero();
        assertThat(out()).contains("\"severity\":\"warning\",\"code\":\"missing-translation\"");
    }

    @Test
    void theXFormIsPrinted() throws IOException {
        assertThat(run("xform", file("good.md", workbook(HEADINGS, "text | a | Uno | One"))))
                .isZero();
        assertThat(out()).startsWith("<?xml version=\"1.0\"?>").contains("<input ref=\"/data/a\">");
    }

    @Test
    void aFormWithErrorsHasNoXForm() throws IOException {
        assertThat(run("xform", file("bad.md", workbook(HEADINGS, "txt | a | Uno | One"))))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("form check").hasLineCount(1);
    }

    @Test
    void whatCannotBeReadIsSaidInOneSentence() {
        assertThat(run("check", folder.resolve("nowhere.md").toString())).isEqualTo(2);
        assertThat(err()).endsWith("nowhere.md cannot be read.\n").hasLineCount(1);
    }

    @Test
    void aFormIsConvertedAndBack() throws IOException {
        String file = file("good.md", workbook(HEADINGS, "text | a | Uno | One"));
        String xlsx = folder.resolve("good.xlsx").toString();
        String back = folder.resolve("back.md").toString();
        assertThat(run("convert", file, xlsx)).isZero();
        assertThat(run("convert", xlsx, back)).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
        assertThat(run("check", xlsx, back)).isZero();
        assertThat(out().lines()).hasSize(2).allMatch(line -> line.endsWith("\"problems\":[]}"));
    }

    @Test
    void nothingIsWrittenOverAFile() throws IOException {
        String file = file("good.md", workbook(HEADINGS, "text | a | Uno | One"));
        assertThat(run("convert", file, file)).isEqualTo(2);
        assertThat(err()).contains("already there").hasLineCount(1);
    }

    @Test
    void theFileToWriteHasAKnownEnding() throws IOException {
        assertThat(run("convert", file("good.md", workbook(HEADINGS)), "x.ods")).isEqualTo(2);
        assertThat(err()).contains("must end in .xlsx or .md").hasLineCount(1);
    }

    @Test
    void tablesThatCannotBeReadAreNotConverted() throws IOException {
        String out = folder.resolve("x.xlsx").toString();
        assertThat(run("convert", file("bad.md", "nothing"), out)).isEqualTo(1);
        assertThat(err()).contains("bad.md: The file holds no sheets").hasLineCount(1);
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("draw", "x.md")).isEqualTo(2);
        assertThat(err()).hasLineCount(3).contains("form check FILE");
    }

    @Test
    void theToolNeedsNothingOfTheServer() throws Exception {
        String file = file("good.md", workbook(HEADINGS, "text | a | Uno | One"));
        try (URLClassLoader bare = new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> bare.loadClass("jakarta.inject.Inject"))
                    .isInstanceOf(ClassNotFoundException.class);
            Object exit = bare.loadClass(FormTool.class.getName())
                    .getMethod("run", String[].class, PrintStream.class, PrintStream.class)
                    .invoke(
                            null,
                            new String[] {"check", file},
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            System.err);
            assertThat(exit).isEqualTo(0);
            assertThat(out()).contains("\"form_id\":\"test\"");
        }
    }

    /** Our classes and the libraries of the WAR, without anything that brings the Jakarta API. */
    private static URL[] libraries() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.matches(".*(jakarta|payara|microprofile|arquillian|primefaces|omnifaces).*")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private int run(String... args) {
        return FormTool.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
