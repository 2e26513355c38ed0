package org.mirps.employment.form;

import java.util.List;
import java.util.Optional;
import org.mirps.employment.form.catalogue.FormVersion;

/**
 * Door to the writer of workbooks: a form goes out again as it came in, in either format. Sheets, rows and columns keep their order, also
 * those that no form is read from; what stands beside the tables of a Markdown file, and looks, comments and pictures of a workbook, are
 * not kept. Read again, the file gives the same form, but for row numbers.
 */
public interface FormWriter {

    enum Format {
        /** Excel workbook: every cell is text, headings are frozen. */
        XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** Markdown tables in UTF-8. */
        MARKDOWN(".md", "text/markdown; charset=UTF-8");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** Ending of a file name, such as {@code .md}. */
        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /**
     * Writes a workbook anew. It need not be a sound form: only what keeps its tables from being read stands in the way.
     *
     * @param fileName of the source; decides its format by its ending
     * @param source such as {@link FormVersion#source()}
     */
    Writing write(String fileName, byte[] source, Format format);

    /**
     * @param content present if no problem is an error
     * @param problems of the tables alone, such as formulas or a damaged file
     */
    record Writing(Optional<byte[]> content, List<FormProblem> problems) {}
}
