package org.mirps.employment.form.change;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.form.FormProblem;

/**
 * What a new upload did about the problems of the one before.
 *
 * @param settled problems that are gone
 * @param arisen problems that are new
 */
public record Repairs(int settled, int arisen) {

    static final Repairs NONE = new Repairs(0, 0);

    /** Rows shift when one is added or removed, so a problem is the same in whatever row it stands. */
    public static Repairs between(List<FormProblem> before, List<FormProblem> after) {
        return new Repairs(without(before, after).size(), without(after, before).size());
    }

    private static List<FormProblem> without(List<FormProblem> problems, List<FormProblem> others) {
        List<FormProblem> left =
                new ArrayList<>(problems.stream().map(Repairs::anywhere).toList());
        others.stream().map(Repairs::anywhere).forEach(left::remove);
        return left;
    }

    private static FormProblem anywhere(FormProblem problem) {
        return new FormProblem(
                problem.sheet(), 0, problem.column(), problem.severity(), problem.code(), problem.message());
    }
}
