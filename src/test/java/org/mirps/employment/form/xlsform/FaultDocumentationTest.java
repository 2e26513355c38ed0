package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.workbook.Fault;

/** The table of problem codes in docs/forms.md. */
class FaultDocumentationTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (error|warning) \\|");

    @Test
    void everyCodeIsInTheTableWithItsSeverity() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(Path.of("docs/forms.md")))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(Fault.values())
                        .map(fault ->
                                fault.code() + " " + fault.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
