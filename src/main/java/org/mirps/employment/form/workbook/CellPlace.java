package org.mirps.employment.form.workbook;

/**
 * Where a cell stands in a sheet of Excel.
 *
 * @param row from 1
 * @param column from 0
 */
record CellPlace(int row, int column) {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_ROWS = 1_048_576;

    /**
     * The place of a reference such as {@code AB12}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static CellPlace of(String reference) {
        int letters = 0;
        int column = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = Math.addExact(Math.multiplyExact(column, 26), reference.charAt(letters++) - 'A' + 1);
        }
        int row = Integer.parseInt(reference.substring(letters));
        if (letters == 0 || letters > MOST_LETTERS || row < 1 || row > MOST_ROWS) {
            throw new IllegalArgumentException("No place of a cell: " + reference);
        }
        return new CellPlace(row, column - 1);
    }

    /** The letters of a column, such as {@code AB}. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
