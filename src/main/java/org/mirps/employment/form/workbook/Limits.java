package org.mirps.employment.form.workbook;

import org.mirps.employment.form.FormReader;

/** How large a workbook may be, so that reading one takes seconds and megabytes. Source: docs/forms.md, "Limits". */
public final class Limits {

    public static final int FILE_BYTES = FormReader.MOST_BYTES;
    /** Of all parts of an .xlsx together, unpacked. */
    static final int UNPACKED_BYTES = 40_000_000;
    /** Of the parts that list others together, unpacked; these are held in memory as objects. */
    static final int DIRECTORY_BYTES = 1_000_000;

    static final int PARTS = 1_000;
    static final int SHEETS = 50;
    static final int ROWS = 21_000;
    static final int COLUMNS = 500;
    /** Of one cell, which is also what Excel holds. */
    static final int CELL_CHARACTERS = 32_767;

    /** Of a name, also with what is added to it for {@code or_other}; of {@code form_id}. */
    public static final int NAME_CHARACTERS = 100;

    /** Of {@code version}. */
    public static final int VERSION_CHARACTERS = 40;

    public static final int TITLE_CHARACTERS = 300;

    public static final int SURVEY_ROWS = 2_000;
    public static final int CHOICES = 20_000;
    public static final int INDICATOR_ROWS = 1_000;
    public static final int GROUPS_WITHIN = 20;
    public static final int REPEATS_WITHIN = 4;

    public static final int EXPRESSION_CHARACTERS = 5_000;
    public static final int OPEN_BRACKETS = 50;
    /** Each multiplies what the engine looks at. */
    public static final int OPEN_PREDICATES = 1;
    /** Of all expressions together. */
    public static final int ALL_EXPRESSION_CHARACTERS = 400_000;
    /** Choices that are looked at by all filters together. */
    public static final int FILTERED_CHOICES = 300_000;

    private Limits() {}

    /** What stands in a problem of size, such as {@code 501 > 500}. */
    public static String over(long size, long limit) {
        return size + " > " + limit;
    }
}
