package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.form.FormProblem;

/** The problems found so far. The same one twice counts once; of each fault only the first hundred are told, and how many more there are. */
public final class Problems {

    private static final int TOLD = 100;

    private final Map<Fault, Set<FormProblem>> told = new EnumMap<>(Fault.class);
    private final Map<Fault, Set<Place>> untold = new EnumMap<>(Fault.class);

    private record Place(String sheet, int row, String column) {}

    public void add(Fault fault, Cell cell, Object... arguments) {
        add(fault, cell.sheet(), cell.row(), cell.column(), arguments);
    }

    public void add(Fault fault, Row row, Object... arguments) {
        add(fault, row.sheet(), row.number(), "", arguments);
    }

    public void add(Fault fault, String sheet, int row, String column, Object... arguments) {
        String heading = Sentences.shortened(column);
        Set<FormProblem> same = told.computeIfAbsent(fault, unused -> new LinkedHashSet<>());
        FormProblem problem =
                new FormProblem(sheet, row, heading, fault.severity(), fault.code(), fault.message(arguments));
        if (same.size() < TOLD) {
            same.add(problem);
        } else if (!same.contains(problem)) {
            untold.computeIfAbsent(fault, unused -> new HashSet<>()).add(new Place(sheet, row, heading));
        }
    }

    /** The constant that a cell names in any case; the fault and {@code otherwise} where it names none. */
    public <E extends Enum<E>> E oneOf(E[] values, Cell cell, Fault fault, E otherwise) {
        for (E value : values) {
            if (value.name().equals(cell.text().toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        add(fault, cell, cell.text());
        return otherwise;
    }

    public boolean hasErrors() {
        return told.keySet().stream().anyMatch(fault -> fault.severity() == FormProblem.Severity.ERROR);
    }

    /** In reading order; what was not told comes last. */
    public List<FormProblem> sorted() {
        List<FormProblem> sorted = new ArrayList<>();
        told.values().forEach(sorted::addAll);
        sorted.sort(FormProblem.BY_PLACE);
        untold.forEach((fault, places) -> sorted.add(new FormProblem(
                "",
                0,
                "",
                Fault.MORE_PROBLEMS.severity(),
                Fault.MORE_PROBLEMS.code(),
                Fault.MORE_PROBLEMS.message(places.size(), fault.code()))));
        return List.copyOf(sorted);
    }
}
