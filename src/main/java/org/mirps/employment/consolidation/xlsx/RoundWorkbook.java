package org.mirps.employment.consolidation.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.consolidation.notation.Notes;
import org.mirps.employment.consolidation.table.csv.CsvTableReader;
import org.mirps.employment.form.workbook.XlsxValues;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.file.Progress;

/**
 * The tables of a round as a workbook, written in constant memory: a sheet for each, typed cells, headings that stay in view, filters. What Excel
 * cannot hold (rows, columns, characters of a cell) goes on another sheet or is cut, and the first sheet says so.
 */
public final class RoundWorkbook {

    /** What stands in cells of choices, and at the head of columns. */
    public enum Values {
        CODES,
        LABELS
    }

    /** Source: Microsoft, "Excel specifications and limits". */
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 18 * 256;
    private static final int SHEET_NAME = 31;

    private final SXSSFWorkbook out = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true);
    private final Language language;
    private final Values values;
    private final Texts texts;
    private final CellStyle heading;
    private final List<String> cuts = new ArrayList<>();
    private final CellWriter cells;

    private RoundWorkbook(Values values, Language language) {
        this.values = values;
        this.language = language;
        this.texts = Texts.of("consolidation", language);
        this.heading = out.createCellStyle();
        Font bold = out.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(values == Values.LABELS);
        this.cells = new CellWriter(out, texts, cuts);
    }

    /**
     * @param out stays open
     * @throws Progress.Stopped if nobody wants it any more
     */
    public static void write(RoundDataset round, Values values, Language language, OutputStream out, Progress progress)
            throws IOException {
        RoundWorkbook workbook = new RoundWorkbook(values, language);
        try (SXSSFWorkbook file = workbook.out) {
            Sheet about = file.createSheet(workbook.texts.get("xlsx.about"));
            int sheets = 0;
            for (Dataset table : round.tables()) {
                progress.at(Progress.Step.WORKSHEET, ++sheets, round.tables().size());
                workbook.table(table);
            }
            workbook.about(about, round);
            file.write(out);
        }
    }

    private void about(Sheet sheet, RoundDataset round) {
        List<String> lines = new ArrayList<>();
        lines.add(round.round().title().in(language));
        lines.add(Notes.about(round, language));
        if (round.marks().sampleData()) {
            lines.add(texts.get("package.sample"));
        }
        lines.add(texts.get(values == Values.CODES ? "xlsx.codes" : "xlsx.labels"));
        lines.addAll(Notes.terms(round, language)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList());
        lines.addAll(cuts);
        for (int i = 0; i < lines.size(); i++) {
            Cell cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(XlsxValues.escaped(lines.get(i)));
            if (i == 0) {
                cell.setCellStyle(heading);
            }
        }
        sheet.setColumnWidth(0, 6 * WIDTH);
    }

    private void table(Dataset table) throws IOException {
        List<List<Integer>> parts = parts(table);
        if (parts.size() > 1) {
            cuts.add(texts.get(
                    "xlsx.columns",
                    table.title().in(language),
                    table.variables().size(),
                    parts.size()));
        }
        List<Part> written = new ArrayList<>();
        for (List<Integer> columns : parts) {
            written.add(new Part(table, columns));
        }
        CsvTableReader.each(table.file(), row -> written.forEach(part -> part.row(row)));
        written.forEach(Part::end);
    }

    /** Columns of each sheet: where they are too many for one, each begins with those that say which case a row is of. */
    private static List<List<Integer>> parts(Dataset table) {
        List<Integer> keys = table.keyVariables().stream()
                .map(variable -> table.variables().indexOf(variable))
                .toList();
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        for (int column = 0; column < table.variables().size(); column++) {
            if (part.size() == MOST_COLUMNS) {
                parts.add(part);
                part = new ArrayList<>(keys);
            }
            if (!part.contains(column) || part.size() > keys.size()) {
                part.add(column);
            }
        }
        parts.add(part);
        return parts;
    }

    private String free(String name) {
        for (int n = 1; ; n++) {
            String ending = n == 1 ? "" : " (" + n + ")";
            String free = name.substring(0, Math.min(name.length(), SHEET_NAME - ending.length())) + ending;
            if (out.getSheet(free) == null) {
                return free;
            }
        }
    }

    /** Some columns of a table, over as many sheets as its rows need. */
    private final class Part {

        private final Dataset table;
        private final List<Integer> columns;
        private final Map<Integer, Map<String, String>> labels = new HashMap<>();
        private Sheet sheet;
        private int rows;

        Part(Dataset table, List<Integer> columns) {
            this.table = table;
            this.columns = columns;
            columns.forEach(
                    column -> labels.put(column, labels(table.variables().get(column))));
            this.sheet = begin();
        }

        private Map<String, String> labels(Variable variable) {
            Map<String, String> found = new LinkedHashMap<>();
            if (values == Values.LABELS) {
                for (Code code : variable.codes()) {
                    String label = code.label().in(language);
                    found.put(code.code(), label.isEmpty() ? code.code() : label);
                }
            }
            return found;
        }

        private Sheet begin() {
            Sheet begun = out.createSheet(free(table.fileName()));
            Row row = begun.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellValue(XlsxValues.escaped(headingOf(table.variables().get(columns.get(i)))));
                cell.setCellStyle(heading);
            }
            begun.setDefaultColumnWidth(WIDTH / 256);
            begun.createFreezePane(frozen(), 1);
            rows = 1;
            return begun;
        }

        private String headingOf(Variable variable) {
            String label = variable.label().in(language);
            return values == Values.CODES || label.isEmpty() ? variable.name() : label + " [" + variable.name() + "]";
        }

        /** The keys stay in view where they stand first and are few. */
        private int frozen() {
            return table.isOfCases() ? 2 : 0;
        }

        void row(List<String> values) {
            if (rows == MOST_ROWS) {
                end();
                cuts.add(texts.get("xlsx.rows", table.title().in(language), table.rows()));
                sheet = begin();
            }
            Row row = sheet.createRow(rows++);
            for (int i = 0; i < columns.size(); i++) {
                int column = columns.get(i);
                String cell = values.get(column);
                if (!cell.isEmpty()) {
                    cells.write(
                            row.createCell(i),
                            table.variables().get(column),
                            labels.getOrDefault(column, Map.of()),
                            cell);
                }
            }
        }

        void end() {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns.size() - 1));
        }
    }
}
