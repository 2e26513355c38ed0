package org.mirps.employment.form;

/**
 * How a file is told apart.
 *
 * @param ending of its name, such as {@code .md}
 * @param mediaType as it is handed out
 */
public record FileType(String ending, String mediaType) {

    public static final FileType PDF = new FileType(".pdf", "application/pdf");
    public static final FileType XLSX =
            new FileType(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final FileType MARKDOWN = new FileType(".md", "text/markdown; charset=UTF-8");
}
