package org.mirps.employment.contribution;

import org.mirps.employment.form.RowId;

/**
 * The value of a file question: the attachment's id, a hyphen, the name that the person's file had. It is readable in exports and leads
 * back to the content, as in ODK's own file names.
 */
record AttachmentName(RowId id, String fileName) {

    private static final int ID_LENGTH = 12;

    static AttachmentName of(String value) {
        return new AttachmentName(new RowId(value.substring(0, ID_LENGTH)), value.substring(ID_LENGTH + 1));
    }

    @Override
    public String toString() {
        return id + "-" + fileName;
    }
}
