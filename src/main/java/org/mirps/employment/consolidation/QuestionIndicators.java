package org.mirps.employment.consolidation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;

/** The indicators that a question is for. */
public final class QuestionIndicators {

    private QuestionIndicators() {}

    /** Codes with blanks between: those that the question names itself, then those whose expressions name the question. */
    public static String of(FormDefinition form, Question question) {
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(question.indicator().split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        form.indicators().stream()
                .filter(indicator -> uses(indicator, question))
                .map(IndicatorDefinition::code)
                .forEach(codes::add);
        return String.join(" ", codes);
    }

    private static boolean uses(IndicatorDefinition indicator, Question question) {
        return indicator.parts().stream()
                .anyMatch(part -> part.by().equals(question.name())
                        || ReferencePaths.names(part.expression() + " " + part.denominator())
                                .contains(question.name()));
    }
}
