package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.testing.LauncherProcess;

/** Form files are checked without database and server. */
class FormCommandIT {

    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "org", "mirps", "employment", "form", "shipped", "form-sne-2025.md");

    @TempDir
    Path folder;

    @Test
    void theShippedFormHasNoProblems() {
        var check = LauncherProcess.start(Map.of(), "form", "check", SHIPPED.toString());
        assertThat(check.awaitExit()).isZero();
        assertThat(check.out()).singleElement().asString().contains("\"problems\":[]");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void aFaultIsPrintedWithItsPlaceAndEndsWithOne() throws IOException {
        Path broken = folder.resolve("broken.md");
        Files.writeString(
                broken, Files.readString(SHIPPED).replaceFirst("(?m)^(\\| *\\| )integer( *\\|)", "$1intejer$2"));
        var check = LauncherProcess.start(Map.of(), "form", "check", SHIPPED.toString(), broken.toString());
        assertThat(check.awaitExit()).isEqualTo(1);
        assertThat(check.out()).hasSize(2);
        assertThat(check.out().get(1)).contains("\"severity\":\"error\"", "\"row\":", "intejer");
    }

    @Test
    void theXFormIsPrinted() {
        var xform = LauncherProcess.start(Map.of(), "form", "xform", SHIPPED.toString());
        assertThat(xform.awaitExit()).isZero();
        assertThat(String.join("\n", xform.out()))
                .startsWith("<?xml")
                .contains("<h:html")
                .endsWith("</h:html>");
    }

    @Test
    void aFormIsWrittenAsAWorkbookThatHasNoProblems() {
        Path workbook = folder.resolve("form.xlsx");
        var convert = LauncherProcess.start(Map.of(), "form", "convert", SHIPPED.toString(), workbook.toString());
        assertThat(convert.awaitExit()).isZero();
        assertThat(convert.err()).isEmpty();
        var check = LauncherProcess.start(Map.of(), "form", "check", workbook.toString());
        assertThat(check.awaitExit()).isZero();
        assertThat(check.out()).singleElement().asString().contains("\"problems\":[]");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void withoutAFileTheUsageIsShown() {
        var form = LauncherProcess.start(Map.of(), "form");
        assertThat(form.awaitExit()).isEqualTo(2);
        assertThat(String.join("\n", form.err())).contains("Usage:", "check", "xform", "convert");
    }
}
