package org.mirps.employment.form.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xpath.XPathException;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathPathExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;
import org.mirps.employment.form.FormCompiler;

/** Compiles XForms with JavaRosa. Whatever the library throws about a form is caught here and handed on in its own words. */
@ApplicationScoped
public class JavaRosaCompiler implements FormCompiler {

    /** What is tried without answers depends on no date. */
    private static final LocalDateTime ANY_MOMENT = LocalDateTime.of(2025, 1, 1, 0, 0);

    @Override
    public Inspection inspect(String xpath) {
        try {
            XPathExpression expression = JavaRosa.parseXPath(xpath);
            return expression == null ? unreadable("") : ExpressionInspector.inspect(expression);
        } catch (XPathSyntaxException | RuntimeException | StackOverflowError unreadable) {
            return unreadable(words(unreadable));
        }
    }

    @Override
    public Compilation compile(String xform, List<Probe> probes) {
        try {
            byte[] compiled = JavaRosa.serialize(JavaRosa.parseForm(xform));
            Map<Probe, String> failures = tryAll(compiled, probes);
            if (failures.isEmpty()) {
                initialize(JavaRosa.restore(compiled, () -> ANY_MOMENT));
            }
            return new Compilation(Optional.of(compiled), failures, Optional.empty());
        } catch (XFormParser.ParseException | RuntimeException | StackOverflowError refused) {
            return new Compilation(Optional.empty(), Map.of(), Optional.of(words(refused)));
        }
    }

    private static void initialize(FormDef form) {
        BlankRows.addTo(form.getMainInstance(), 2);
        form.initialize(false, new InstanceInitializationFactory());
    }

    private static Map<Probe, String> tryAll(byte[] compiled, List<Probe> probes) {
        FormDef form = JavaRosa.restore(compiled, () -> ANY_MOMENT);
        BlankRows.addTo(form.getMainInstance(), 2);
        Map<Probe, String> failures = new LinkedHashMap<>();
        for (Probe probe : probes) {
            try {
                evaluate(form, probe);
            } catch (XPathSyntaxException | RuntimeException | StackOverflowError failure) {
                failures.put(probe, words(failure));
            }
        }
        return failures;
    }

    private static void evaluate(FormDef form, Probe probe) throws XPathSyntaxException {
        TreeReference place = BlankRows.firstRow(probe.context());
        EvaluationContext context = new EvaluationContext(form.getEvaluationContext(), place);
        XPathExpression expression = JavaRosa.parseToRun(probe.xpath());
        for (XPathPathExpr path : ExpressionInspector.paths(expression)) {
            TreeReference target =
                    path.getReference().removePredicates().contextualize(place).genericize();
            if (!form.getMainInstance().hasTemplatePath(target)) {
                throw new IllegalArgumentException("There is no " + target.toString(false));
            }
        }
        XPathFuncExpr.unpack(expression.eval(form.getMainInstance(), context));
    }

    private static Inspection unreadable(String words) {
        return new Inspection(Optional.of(words), List.of(), Set.of(), Set.of());
    }

    private static String words(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "nested too deeply";
        }
        String message = thrown instanceof XPathException && thrown.getMessage() != null
                ? thrown.getMessage().replaceFirst("^XPath evaluation: ", "")
                : thrown.getMessage();
        // It names a class of its own where its reader stops short.
        return message == null
                ? thrown.getClass().getSimpleName()
                : message.replaceAll("Bad node: \\S+", "a value or an operator is missing or out of place");
    }
}
