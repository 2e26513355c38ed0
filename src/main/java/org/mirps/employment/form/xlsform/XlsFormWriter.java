package org.mirps.employment.form.xlsform;

import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mirps.employment.form.FormWriter;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.MarkdownWriter;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.XlsxWriter;

/** Writes workbooks anew, as {@code .xlsx} or as Markdown tables. Needs nothing, so ServiceLoader may make it too. */
@Dependent
public class XlsFormWriter implements FormWriter {

    @Override
    public Writing write(String fileName, byte[] source, Format format) {
        Problems problems = new Problems();
        Optional<Workbook> read = Sources.read(fileName, source, problems);
        if (read.isPresent() && !read.get().isForm()) {
            problems.add(Fault.NOT_A_TABLE, "", 0, "");
        }
        Optional<byte[]> content = read.filter(unused -> !problems.hasErrors())
                .map(workbook -> format == Format.XLSX
                        ? XlsxWriter.write(workbook)
                        : MarkdownWriter.write(workbook).getBytes(StandardCharsets.UTF_8));
        return new Writing(content, problems.sorted());
    }
}
