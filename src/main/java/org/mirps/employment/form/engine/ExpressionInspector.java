package org.mirps.employment.form.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.javarosa.xpath.expr.XPathBinaryOpExpr;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFilterExpr;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathPathExpr;
import org.javarosa.xpath.expr.XPathStep;
import org.javarosa.xpath.expr.XPathUnaryOpExpr;
import org.mirps.employment.form.FormCompiler.Call;
import org.mirps.employment.form.FormCompiler.Inspection;

/** Walks through a parsed expression and notes what stands in it. */
final class ExpressionInspector {

    private final List<Call> calls = new ArrayList<>();
    private final Set<String> childNames = new LinkedHashSet<>();
    private final Set<String> instanceColumns = new LinkedHashSet<>();
    private final List<XPathPathExpr> paths = new ArrayList<>();

    private ExpressionInspector() {}

    static Inspection inspect(XPathExpression expression) {
        ExpressionInspector inspector = new ExpressionInspector();
        inspector.visit(expression, false);
        return new Inspection(
                Optional.empty(), List.copyOf(inspector.calls), inspector.childNames, inspector.instanceColumns);
    }

    /** The paths into the form's own answers that stand outside predicates. */
    static List<XPathPathExpr> paths(XPathExpression expression) {
        ExpressionInspector inspector = new ExpressionInspector();
        inspector.visit(expression, false);
        return inspector.paths;
    }

    private void visit(XPathExpression expression, boolean inPredicate) {
        if (expression instanceof XPathFuncExpr call) {
            calls.add(new Call(call.id.toString(), call.args.length));
            visitAll(call.args, inPredicate);
        } else if (expression instanceof XPathBinaryOpExpr operation) {
            visit(operation.a, inPredicate);
            visit(operation.b, inPredicate);
        } else if (expression instanceof XPathUnaryOpExpr operation) {
            visit(operation.a, inPredicate);
        } else if (expression instanceof XPathFilterExpr filter) {
            visit(filter.x, inPredicate);
            visitAll(filter.predicates, true);
        } else if (expression instanceof XPathPathExpr path) {
            visitPath(path, inPredicate);
        }
    }

    private void visitPath(XPathPathExpr path, boolean inPredicate) {
        if (path.init_context == XPathPathExpr.INIT_CONTEXT_EXPR) {
            visit(path.filtExpr, inPredicate);
            visitInstance(path.steps);
        } else if (!inPredicate) {
            paths.add(path);
        }
        boolean relative = path.init_context == XPathPathExpr.INIT_CONTEXT_RELATIVE;
        if (relative && !inPredicate && path.steps.length > 0 && isChild(path.steps[0])) {
            childNames.add(path.steps[0].name.toString());
        }
        for (XPathStep step : path.steps) {
            visitAll(step.predicates, true);
        }
    }

    /** Notes the steps after {@code instance(…)}, and those with which its rows are chosen. */
    private void visitInstance(XPathStep[] steps) {
        for (XPathStep step : steps) {
            if (isChild(step)) {
                instanceColumns.add(step.name.toString());
            }
            ExpressionInspector chosenBy = new ExpressionInspector();
            chosenBy.visitAll(step.predicates, false);
            instanceColumns.addAll(chosenBy.childNames);
        }
    }

    private void visitAll(XPathExpression[] expressions, boolean inPredicate) {
        for (XPathExpression expression : expressions) {
            visit(expression, inPredicate);
        }
    }

    private static boolean isChild(XPathStep step) {
        return step.axis == XPathStep.AXIS_CHILD && step.test == XPathStep.TEST_NAME;
    }
}
