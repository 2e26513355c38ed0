package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirps.employment.form.FormProblem;

/** The problems found so far; the same one twice counts once. */
final class Problems {

    private final Set<FormProblem> found = new LinkedHashSet<>();

    void add(Fault fault, Cell cell, Object... arguments) {
        add(fault, cell.sheet(), cell.row(), cell.column(), arguments);
    }

    void add(Fault fault, Row row, Object... arguments) {
        add(fault, row.sheet(), row.number(), "", arguments);
    }

    void add(Fault fault, String sheet, int row, String column, Object... arguments) {
        found.add(new FormProblem(sheet, row, column, fault.severity(), fault.code(), fault.message(arguments)));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(FormProblem::isError);
    }

    /** In reading order. */
    List<FormProblem> sorted() {
        List<FormProblem> sorted = new ArrayList<>(found);
        sorted.sort(FormProblem.BY_PLACE);
        return List.copyOf(sorted);
    }
}
