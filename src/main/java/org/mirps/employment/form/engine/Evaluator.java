package org.mirps.employment.form.engine;

import java.util.HashMap;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.parser.XPathSyntaxException;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ReferencePaths;

/** Evaluates expressions of the workbook's language over the answers of one run; each is parsed once. */
final class Evaluator {

    private final FormDef form;
    private final ReferencePaths paths;
    private final Map<String, XPathExpression> parsed = new HashMap<>();

    Evaluator(FormDef form, ReferencePaths paths) {
        this.form = form;
        this.paths = paths;
    }

    /** On the whole form. Throws IllegalArgumentException for what cannot be read or evaluated. */
    @Nullable
    String evaluate(String expression) {
        return evaluate(expression, null, TreeReference.rootRef().extendRef(ReferencePaths.ROOT, 0));
    }

    /**
     * @param context name of the element where the expression stands; null for the form itself
     * @param place that element, in its row
     */
    @Nullable
    String evaluate(String expression, @Nullable String context, TreeReference place) {
        String xpath = paths.resolve(expression, context);
        EvaluationContext at = new EvaluationContext(form.getEvaluationContext(), place);
        try {
            return CanonicalValue.of(
                    parsed.computeIfAbsent(xpath, Evaluator::parse).eval(form.getMainInstance(), at));
        } catch (RuntimeException notEvaluable) {
            throw new IllegalArgumentException("Cannot evaluate " + expression, notEvaluable);
        }
    }

    private static XPathExpression parse(String xpath) {
        try {
            return JavaRosa.parseToRun(xpath);
        } catch (XPathSyntaxException unreadable) {
            throw new IllegalArgumentException(xpath, unreadable);
        }
    }
}
