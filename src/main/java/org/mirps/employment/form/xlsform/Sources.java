package org.mirps.employment.form.xlsform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Limits;
import org.mirps.employment.form.workbook.MarkdownTables;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.XlsxTables;

/** Files as workbooks, by the ending of their names. */
final class Sources {

    private Sources() {}

    /** Empty if nothing could be read; the problems say why. */
    static Optional<Workbook> read(String fileName, byte[] content, Problems problems) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (content.length > Limits.FILE_BYTES) {
            problems.add(Fault.TOO_LARGE, "", 0, "", Limits.over(content.length, Limits.FILE_BYTES) + " bytes");
            return Optional.empty();
        }
        return switch (ending) {
            case "md", "markdown", "txt" -> text(content, problems).map(text -> MarkdownTables.read(text, problems));
            case "xlsx" -> XlsxTables.read(content, problems);
            case "xlsm" -> refused(Fault.MACROS, fileName, problems);
            case "xls" -> refused(Fault.OLD_WORKBOOK, fileName, problems);
            default -> refused(Fault.UNSUPPORTED_FORMAT, fileName, problems);
        };
    }

    private static Optional<Workbook> refused(Fault fault, String fileName, Problems problems) {
        problems.add(fault, "", 0, "", fileName);
        return Optional.empty();
    }

    private static Optional<String> text(byte[] content, Problems problems) {
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
