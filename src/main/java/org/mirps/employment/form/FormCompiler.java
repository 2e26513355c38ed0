package org.mirps.employment.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Door from reading forms to the engine that will run them: looks into single expressions, and turns an XForm into the engine's own form.
 * Implementations are safe for use by many threads and never throw for what an expression or an XForm says.
 */
public interface FormCompiler {

    /** Reads one XPath expression without evaluating it. */
    Inspection inspect(String xpath);

    /**
     * Parses an XForm, and runs it dry with two blank rows in every repeat.
     *
     * @param xform XML text
     * @param probes expressions of the form, each evaluated on its own so that a failure has a place
     */
    Compilation compile(String xform, List<Probe> probes);

    /**
     * What stands in an expression.
     *
     * @param syntaxError the engine's words; present if the expression cannot be read, and then the rest is empty
     * @param calls every function call, also inside others
     * @param instanceColumns what is read of the rows of {@code instance(…)}, also to find them
     * @param childNames relative steps outside predicates, such as {@code country} in {@code country = 'GT'}
     */
    record Inspection(
            Optional<String> syntaxError, List<Call> calls, Set<String> childNames, Set<String> instanceColumns) {}

    /** One call of a function with so many arguments. */
    record Call(String function, int arguments) {}

    /**
     * @param context absolute path of the node where the expression stands, such as {@code /data/group/age}
     * @param xpath the expression, references resolved
     */
    record Probe(String context, String xpath) {}

    /**
     * @param compiled present if everything went well
     * @param failures the engine's words by the probe that failed
     * @param error the engine's words where the form as a whole failed
     */
    record Compilation(Optional<byte[]> compiled, Map<Probe, String> failures, Optional<String> error) {}
}
