package org.mirps.employment.form.xlsform;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.form.FormCompiler;
import org.mirps.employment.form.FormCompiler.Inspection;
import org.mirps.employment.form.FormCompiler.Probe;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Limits;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.form.workbook.Sentences;

/** Checks every expression of a workbook on its own, so that whatever is wrong with it has a row and a column. */
final class ExpressionCheck {

    /** The words of a choice are in two languages, so the lists that expressions read do not have them. */
    private static final String LABEL = "label";

    private final FormCompiler compiler;
    private final ReferencePaths paths;
    private final Map<String, List<Row>> rowsByName;
    private final Choices choices;
    private final Problems problems;
    private long characters;
    private long filtered;

    ExpressionCheck(
            FormCompiler compiler,
            ReferencePaths paths,
            Map<String, List<Row>> rowsByName,
            Choices choices,
            Problems problems) {
        this.compiler = compiler;
        this.paths = paths;
        this.rowsByName = rowsByName;
        this.choices = choices;
        this.problems = problems;
    }

    void check(Expression expression) {
        boolean resolved = referencesResolve(expression);
        if (expression.kind() == Expression.Kind.WORDS) {
            CallInWords.in(expression.cell().text())
                    .ifPresent(call -> problems.add(Fault.UNSUPPORTED_FUNCTION, expression.cell(), call));
        }
        if (expression.kind() == Expression.Kind.WORDS || expression.cell().isBlank()) {
            return;
        }
        int length = expression.text().length();
        int depth = depth(expression.text(), "([", ")]");
        int predicates = depth(expression.text(), "[", "]");
        characters += length;
        if (length > Limits.EXPRESSION_CHARACTERS) {
            tooLarge(expression, length, Limits.EXPRESSION_CHARACTERS);
        } else if (depth > Limits.OPEN_BRACKETS) {
            tooLarge(expression, depth, Limits.OPEN_BRACKETS);
        } else if (predicates > Limits.OPEN_PREDICATES) {
            tooLarge(expression, predicates, Limits.OPEN_PREDICATES);
        } else if (characters > Limits.ALL_EXPRESSION_CHARACTERS) {
            tooLarge(expression, characters, Limits.ALL_EXPRESSION_CHARACTERS);
        } else if (looksAtTooManyChoices(expression)) {
            tooLarge(expression, filtered, Limits.FILTERED_CHOICES);
        } else {
            inspect(expression, resolved);
        }
    }

    private boolean looksAtTooManyChoices(Expression expression) {
        if (expression.kind() == Expression.Kind.FILTER) {
            long size = choices.list(expression.list()).size();
            filtered += expression.text().contains("[") ? size * size : size;
        }
        return filtered > Limits.FILTERED_CHOICES;
    }

    private void tooLarge(Expression expression, long size, long limit) {
        problems.add(Fault.TOO_LARGE, expression.cell(), Limits.over(size, limit));
    }

    /** How many brackets are open at once; the engine takes seconds over thousands. */
    private static int depth(String text, String opening, String closing) {
        int open = 0;
        int most = 0;
        for (char c : text.toCharArray()) {
            open += opening.indexOf(c) >= 0 ? 1 : closing.indexOf(c) >= 0 ? -1 : 0;
            most = Math.max(most, open);
        }
        return most;
    }

    /** What the engine has to evaluate to try an expression; empty for words and blank cells. */
    Optional<Probe> probe(Expression expression) {
        String context = expression.context();
        if (expression.kind() == Expression.Kind.WORDS || expression.cell().isBlank()) {
            return Optional.empty();
        }
        String place = context == null ? "/" + ReferencePaths.ROOT : paths.path(context);
        String xpath = expression.kind() == Expression.Kind.FILTER && context != null
                ? "count(" + itemset(expression.list(), paths.resolveFilter(expression.text(), context)) + ")"
                : paths.resolve(expression.text(), context);
        return Optional.of(new Probe(place, xpath));
    }

    static String itemset(String list, String filter) {
        return "instance('" + list + "')/root/item" + (filter.isEmpty() ? "" : "[" + filter + "]");
    }

    private boolean referencesResolve(Expression expression) {
        boolean resolved = true;
        for (String name : new HashSet<>(ReferencePaths.names(expression.cell().text()))) {
            List<Row> rows = rowsByName.getOrDefault(name, List.of());
            if (name.startsWith("last-saved#")) {
                problems.add(Fault.UNSUPPORTED_FUNCTION, expression.cell(), "${" + name + "}");
            } else if (rows.size() > 1) {
                problems.add(Fault.AMBIGUOUS_REFERENCE, expression.cell(), name);
            } else if (!paths.has(name)) {
                problems.add(Fault.UNRESOLVED_REFERENCE, expression.cell(), name);
            }
            resolved &= paths.has(name);
        }
        return resolved;
    }

    private void inspect(Expression expression, boolean resolved) {
        String xpath = resolved ? resolve(expression) : ReferencePaths.replace(expression.text(), name -> " /data/x ");
        Inspection inspection = compiler.inspect(xpath);
        inspection
                .syntaxError()
                .ifPresent(words -> problems.add(Fault.BAD_EXPRESSION, expression.cell(), Sentences.one(words)));
        inspection
                .calls()
                .forEach(call -> XPathFunctions.fault(call.function(), call.arguments())
                        .ifPresent(fault -> problems.add(fault, expression.cell(), call.function(), call.arguments())));
        SlowPattern.in(expression.text())
                .ifPresent(repetition -> problems.add(Fault.SLOW_PATTERN, expression.cell(), repetition));
        if (inspection.instanceColumns().contains(LABEL)) {
            problems.add(Fault.UNSUPPORTED_FUNCTION, expression.cell(), "instance(…)/" + LABEL);
        }
        Set<String> known = new HashSet<>(Set.of("name"));
        known.addAll(choices.extraColumns(expression.list()));
        boolean filter = expression.kind() == Expression.Kind.FILTER;
        inspection.childNames().stream()
                .filter(name -> !filter || !known.contains(name))
                .forEach(name -> problems.add(Fault.BARE_NAME, expression.cell(), name));
    }

    private String resolve(Expression expression) {
        String context = expression.context();
        return expression.kind() == Expression.Kind.FILTER && context != null
                ? paths.resolveFilter(expression.text(), context)
                : paths.resolve(expression.text(), context);
    }
}
