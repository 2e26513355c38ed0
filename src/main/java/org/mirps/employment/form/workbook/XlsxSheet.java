package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.form.workbook.Workbook.Line;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet of an .xlsx as it passes by. Its first row with text holds the headings. Source: ECMA-376 part 1, 18.3. */
final class XlsxSheet extends DefaultHandler {

    /** So many merged areas and hidden stretches are looked at. */
    private static final int MOST_AREAS = 1_000;

    private final String name;
    private final XlsxValues values;
    private final XlsxRows rows;
    /** Merged areas such as {@code A1:B2}; they come after the rows. */
    private final List<String> merged = new ArrayList<>();

    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private boolean hiddenRow;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean reading;
    private int insidePhonetics;
    private Map<Integer, String> cells = new HashMap<>();

    XlsxSheet(String name, boolean known, XlsxValues values, Problems problems) {
        this.name = name;
        this.values = values;
        this.rows = new XlsxRows(name, known, problems);
    }

    Sheet sheet() {
        merged.forEach(rows::reportMerged);
        hiddenColumns.forEach(range -> rows.reportHiddenColumns(range[0], range[1]));
        List<Line> lines = rows.lines();
        return lines.isEmpty()
                ? new Sheet(name, 0, 1, List.of(), List.of())
                : new Sheet(name, 0, lines.get(0).row(), lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> insidePhonetics++;
            case "v" -> reading = !isInline();
            case "t" -> reading = isInline() && insidePhonetics == 0;
            case "col" -> column(attributes);
            case "mergeCell" -> merge(text(attributes, "ref"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "row" -> rows.add(row, hiddenRow, cells);
            case "c" -> endCell();
            case "rPh" -> insidePhonetics--;
            case "v", "t" -> reading = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (reading) {
            value.append(text, start, length);
        }
    }

    /** Where the words stand in the cell itself. Of a cell that has both, its type says which counts. */
    private boolean isInline() {
        return type.equals("inlineStr");
    }

    private void startRow(Attributes attributes) {
        String number = text(attributes, "r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        hiddenRow = isTrue(attributes, "hidden");
        column = -1;
        cells = new HashMap<>();
    }

    private void startCell(Attributes attributes) {
        String reference = text(attributes, "r");
        column = reference.isEmpty() ? column + 1 : CellPlace.of(reference).column();
        type = text(attributes, "t");
        String number = text(attributes, "s");
        style = number.isEmpty() ? 0 : Integer.parseInt(number);
        formula = false;
        value.setLength(0);
    }

    private void endCell() {
        if (rows.isFull()) {
            return;
        }
        String text = value.isEmpty() ? "" : values.text(type, style, value.toString());
        rows.count(text);
        if (formula) {
            rows.reportFormula(row, column, text);
        } else if (type.equals("e")) {
            rows.reportErrorValue(row, column, text);
        }
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
    }

    private void merge(String area) {
        if (merged.size() < MOST_AREAS) {
            merged.add(area);
        }
    }

    private void column(Attributes attributes) {
        if (isTrue(attributes, "hidden") && hiddenColumns.size() < MOST_AREAS) {
            hiddenColumns.add(new int[] {
                Integer.parseInt(text(attributes, "min")) - 1, Integer.parseInt(text(attributes, "max")) - 1
            });
        }
    }

    private static boolean isTrue(Attributes attributes, String name) {
        String value = text(attributes, name);
        return value.equals("1") || value.equals("true");
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
