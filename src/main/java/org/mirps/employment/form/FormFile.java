package org.mirps.employment.form;

/**
 * A workbook as a file.
 *
 * @param name its ending decides the format; at most 200 characters, no folders
 * @param content an opaque array, do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes that are stored and read, never compared
public record FormFile(String name, byte[] content) {

    private static final int LONGEST = 200;

    /** What a browser sends: folders and control characters are dropped, a long name keeps its ending. */
    public static FormFile uploaded(String name, byte[] content) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return new FormFile(clean.substring(Math.max(0, clean.length() - LONGEST)), content);
    }
}
