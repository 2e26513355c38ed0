package org.mirps.employment.contribution;

import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.FileNames;

/**
 * The value of a file question: the attachment's id, a hyphen, the name that the person's file had. It is readable in exports and leads
 * back to the content, as in ODK's own file names.
 */
public record AttachmentName(RowId id, String fileName) {

    private static final int ID_LENGTH = 12;

    /** Throws IllegalArgumentException if the value is none of a file question. */
    public static AttachmentName of(String value) {
        if (value.length() <= ID_LENGTH) {
            throw new IllegalArgumentException("Not an attachment");
        }
        return new AttachmentName(new RowId(value.substring(0, ID_LENGTH)), value.substring(ID_LENGTH + 1));
    }

    /** For a file that has just come, and is of that type. */
    public static AttachmentName fresh(String fileName, String mediaType) {
        return new AttachmentName(RowId.random(), FileNames.safe(fileName, mediaType));
    }

    @Override
    public String toString() {
        return id + "-" + fileName;
    }
}
