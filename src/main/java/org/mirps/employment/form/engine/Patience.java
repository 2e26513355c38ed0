package org.mirps.employment.form.engine;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.FilterStrategy;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.xpath.expr.XPathExpression;
import org.mirps.employment.form.RulesTakeTooLong;

/**
 * How long the rules of one form may take for one thing that is asked of it. What makes them long are predicates, each tried on every row of
 * a repeat or choice of a list, most of all inside one another: before each the clock is looked at. For one run, held by one thread.
 */
final class Patience implements FilterStrategy {

    static final Duration ENOUGH = Duration.ofSeconds(5);

    private long begun = System.nanoTime();

    /** Something is asked anew. */
    void begin() {
        begun = System.nanoTime();
    }

    /** Throws RulesTakeTooLong, wrapped: what the rules had changed by then is half of something. */
    @Override
    public List<TreeReference> filter(
            DataInstance source,
            TreeReference nodes,
            XPathExpression predicate,
            List<TreeReference> children,
            EvaluationContext context,
            Supplier<List<TreeReference>> next) {
        if (System.nanoTime() - begun > ENOUGH.toNanos()) {
            throw new IllegalStateException("Stopped by our budget", new RulesTakeTooLong());
        }
        return next.get();
    }
}
