package org.mirps.employment.form.xlsform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mirps.employment.form.blank.BlankForm;
import org.mirps.employment.form.blank.BlankFormWriter;

/** A blank form as a workbook: a sheet for each section, a row for each question, lists and limits on the cells of the answers. */
@ApplicationScoped
public class BlankXlsx implements BlankFormWriter {

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public byte[] write(BlankForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook out = new XSSFWorkbook()) {
            out.getProperties().getCoreProperties().setTitle(form.title());
            BlankSheets sheets = new BlankSheets(out, form);
            form.sections().forEach(sheets::section);
            sheets.end();
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A blank form could not be written", e);
        }
        return bytes.toByteArray();
    }
}
