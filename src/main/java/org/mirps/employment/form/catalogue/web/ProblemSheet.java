package org.mirps.employment.form.catalogue.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.shared.Language;

/**
 * The problems of one sheet of a workbook.
 *
 * @param sheet empty for those of the file as a whole
 */
public record ProblemSheet(String sheet, List<Line> lines) {

    /**
     * One problem.
     *
     * @param id within the page
     * @param row 0 where the whole sheet is meant
     * @param column empty where the whole row is meant
     */
    public record Line(String id, String sheet, int row, String column, boolean error, String code, String message) {}

    public long errors() {
        return lines.stream().filter(Line::error).count();
    }

    /** @param problems by place */
    static List<ProblemSheet> of(List<FormProblem> problems, Language language) {
        Map<String, List<Line>> sheets = new LinkedHashMap<>();
        int number = 0;
        for (FormProblem problem : problems) {
            sheets.computeIfAbsent(problem.sheet(), unused -> new ArrayList<>())
                    .add(new Line(
                            "problem-" + ++number,
                            problem.sheet(),
                            problem.row(),
                            problem.column(),
                            problem.isError(),
                            problem.code(),
                            problem.message().in(language)));
        }
        return sheets.entrySet().stream()
                .map(sheet -> new ProblemSheet(sheet.getKey(), List.copyOf(sheet.getValue())))
                .toList();
    }
}
