package org.mirps.employment.form.xlsform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mirps.employment.form.FormCompiler;
import org.mirps.employment.form.FormReader;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;

/** Reads XLSForm workbooks, {@code .xlsx} and Markdown tables. Holds nothing between two workbooks. */
@Dependent
public class XlsFormReader implements FormReader {

    private static final Logger LOG = Logger.getLogger(XlsFormReader.class.getName());

    private final FormCompiler compiler;

    @Inject
    public XlsFormReader(FormCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public Reading read(String fileName, byte[] content) {
        Problems problems = new Problems();
        try {
            return Sources.read(fileName, content, problems)
                    .map(workbook -> new WorkbookReader(compiler, problems).read(workbook))
                    .orElseGet(() -> Reading.nothing(problems.sorted()));
        } catch (RuntimeException | StackOverflowError mistake) {
            // The door promises not to throw for what is in a file. What comes here is a mistake of ours.
            LOG.log(Level.SEVERE, mistake, () -> "A form could not be read: " + fileName);
            problems.add(Fault.NOT_READ, "", 0, "");
            return Reading.nothing(problems.sorted());
        }
    }
}
