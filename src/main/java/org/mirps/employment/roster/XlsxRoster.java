package org.mirps.employment.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.form.workbook.XlsxTables;

/** Reads the list from the first sheet of an .xlsx, with the reader of forms and all that it looks at. */
final class XlsxRoster {

    private XlsxRoster() {}

    static RosterTable read(byte[] content) {
        Problems problems = new Problems();
        Optional<Workbook> workbook = XlsxTables.read(content, anySheet -> true, problems);
        Sheet sheet =
                workbook.flatMap(found -> found.sheets().stream().findFirst()).orElse(Sheet.missing(""));
        List<FormProblem> errors = problems.sorted().stream()
                .filter(FormProblem::isError)
                .filter(problem -> problem.sheet().isEmpty() || problem.sheet().equals(sheet.name()))
                .toList();
        List<RosterFault> ofTheFile = errors.stream()
                .filter(problem -> problem.row() <= sheet.headingRow())
                .map(XlsxRoster::fault)
                .toList();
        if (!ofTheFile.isEmpty()) {
            throw new RosterNotReadable(ofTheFile);
        }
        Map<Integer, List<RosterFault>> ofRows = new HashMap<>();
        errors.forEach(problem -> ofRows.computeIfAbsent(problem.row(), unused -> new ArrayList<>())
                .add(fault(problem)));
        List<RosterTable.Line> lines = new ArrayList<>();
        lines.add(new RosterTable.Line(sheet.headingRow(), sheet.headings()));
        sheet.rows().forEach(row -> lines.add(new RosterTable.Line(row.row(), row.cells())));
        return RosterTable.of(lines, ofRows);
    }

    private static RosterFault fault(FormProblem problem) {
        return problem.code().equals("too-large")
                ? RosterFault.of(problem.row(), problem.column(), "fault.file.large")
                : new RosterFault(problem.row(), problem.column(), problem.message());
    }
}
