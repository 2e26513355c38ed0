package org.mirps.employment.form;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** The workbook has errors, so it was not published. */
public final class FormHasProblems extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    public FormHasProblems(String fileName, List<FormProblem> problems) {
        super("refusal.FormHasProblems", fileName, problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<FormProblem> problems() {
        return problems;
    }
}
