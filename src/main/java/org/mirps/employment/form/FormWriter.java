package org.mirps.employment.form;

import java.util.List;
import java.util.Optional;

/**
 * Door to the writer of workbooks: a form goes out again as it came in, in either format. Sheets, rows and columns keep their order, also
 * those that no form is read from; what stands beside the tables of a Markdown file, and looks, comments and pictures of a workbook, are
 * not kept. Read again, the file gives the same form, but for row numbers.
 */
public interface FormWriter {

    enum Format {
        /** Excel workbook: every cell is text, headings are frozen. */
        XLSX(FileType.XLSX),
        /** Markdown tables in UTF-8. */
        MARKDOWN(FileType.MARKDOWN);

        private final FileType type;

        Format(FileType type) {
            this.type = type;
        }

        public FileType type() {
            return type;
        }
    }

    /**
     * Writes a workbook anew. It need not be a sound form: only what keeps its tables from being read stands in the way.
     *
     * @param fileName of the source; decides its format by its ending
     * @param source as it was published
     */
    Writing write(String fileName, byte[] source, Format format);

    /**
     * @param content present if no problem is an error
     * @param problems of the tables alone, such as formulas or a damaged file
     */
    record Writing(Optional<byte[]> content, List<FormProblem> problems) {}
}
