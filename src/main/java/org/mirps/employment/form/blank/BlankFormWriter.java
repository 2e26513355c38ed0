package org.mirps.employment.form.blank;

/** Door to writers of blank forms: one for each format. Implementations are safe for use by many threads. */
public interface BlankFormWriter {

    /** How a blank form is handed out. */
    enum Format {
        /** For printing: tagged, with title, language and bookmarks. */
        PDF(".pdf", "application/pdf"),
        /** For answering in a spreadsheet: a sheet for each section, a row for each question, lists to choose from. */
        XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** Ending of a file name, such as {@code .pdf}. */
        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    Format format();

    byte[] write(BlankForm form);
}
