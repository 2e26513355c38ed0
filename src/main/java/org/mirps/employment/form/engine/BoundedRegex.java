package org.mirps.employment.form.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.xpath.expr.XPathFuncExpr;

/**
 * The function {@code regex} with an end: a pattern that has not decided after {@value #MOST_STEPS} looks at the text does not match.
 * The library's own goes on for as long as the pattern wants, and cannot be replaced under its name: see {@link OwnFunctions}. Same patterns, same answers otherwise.
 */
final class BoundedRegex implements IFunctionHandler {

    /** Some ten milliseconds; an honest pattern needs a few looks for each character. */
    static final int MOST_STEPS = 1_000_000;

    static final String NAME = "bounded-regex";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public List<Class<?>[]> getPrototypes() {
        return List.of();
    }

    @Override
    public boolean rawArgs() {
        return true;
    }

    @Override
    public Object eval(Object[] arguments, EvaluationContext context) {
        String text = XPathFuncExpr.toString(arguments[0]);
        try {
            return Pattern.compile(XPathFuncExpr.toString(arguments[1]))
                    .matcher(new Watched(text, new int[] {MOST_STEPS}))
                    .matches();
        } catch (OutOfSteps | StackOverflowError undecided) {
            return false;
        }
    }

    /** The pattern wanted more than it gets; without a stack, for it is no surprise. */
    private static final class OutOfSteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("", null, false, false);
        }
    }

    /** A text that can be looked at so many times, it and its parts together. */
    private record Watched(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
