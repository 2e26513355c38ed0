package org.mirps.employment.form.blank;

import org.mirps.employment.form.FileType;

/** Door to writers of blank forms: one for each format. Implementations are safe for use by many threads. */
public interface BlankFormWriter {

    /** How a blank form is handed out. */
    enum Format {
        /** For printing: tagged, with title, language and bookmarks. */
        PDF(FileType.PDF),
        /** For answering in a spreadsheet: a sheet for each section, a row for each question, lists to choose from. */
        XLSX(FileType.XLSX);

        private final FileType type;

        Format(FileType type) {
            this.type = type;
        }

        public FileType type() {
            return type;
        }
    }

    Format format();

    byte[] write(BlankForm form);
}
