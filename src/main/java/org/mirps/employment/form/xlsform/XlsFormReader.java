package org.mirps.employment.form.xlsform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mirps.employment.form.FormCompiler;
import org.mirps.employment.form.FormReader;

/** Reads XLSForm workbooks; Markdown tables as yet. Holds nothing between two workbooks. */
@Dependent
public class XlsFormReader implements FormReader {

    private static final int MOST_BYTES = 5_000_000;

    private final FormCompiler compiler;

    @Inject
    public XlsFormReader(FormCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public Reading read(String fileName, byte[] content) {
        Problems problems = new Problems();
        return text(fileName, content, problems)
                .map(text -> MarkdownTables.read(text, problems))
                .map(workbook -> new WorkbookReader(compiler, problems).read(workbook))
                .orElseGet(() -> new Reading(Optional.empty(), problems.sorted()));
    }

    private static Optional<String> text(String fileName, byte[] content, Problems problems) {
        if (!fileName.toLowerCase(Locale.ROOT).matches("(?s).*\\.(md|markdown|txt)")) {
            problems.add(Fault.UNSUPPORTED_FORMAT, "", 0, "", fileName);
            return Optional.empty();
        }
        if (content.length > MOST_BYTES) {
            problems.add(Fault.TOO_LARGE, "", 0, "", content.length + " > " + MOST_BYTES + " bytes");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            problems.add(Fault.NOT_UTF8, "", 0, "");
            return Optional.empty();
        }
    }
}
