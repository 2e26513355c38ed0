package org.mirps.employment.form.engine;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;

/** Functions of ours in the place of the library's, which cannot be replaced under their names: expressions are read with other names in them. */
final class OwnFunctions {

    private static final String TODAY = "civil-today";
    private static final String NOW = "civil-now";
    private static final Map<String, String> NAMES = Map.of("regex", BoundedRegex.NAME, "today", TODAY, "now", NOW);

    private static final Pattern CALL = Pattern.compile("(?<![\\w.:-])(regex|today|now)(?=\\s*\\()");

    /** The attributes of a document; every expression of an XForm stands in one, and no {@code <} or {@code >} stands in a text of ours. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<==)\"[^\"]*\"(?=[^<>]*>)");

    /** What stands between quotes in an expression, also as it is written inside an attribute. */
    private static final Pattern LITERAL =
            Pattern.compile("'[^']*'|\"[^\"]*\"|&quot;.*?&quot;|&apos;.*?&apos;", Pattern.DOTALL);

    private OwnFunctions() {}

    /** The expression with our functions in place of the library's. */
    static String inExpression(String xpath) {
        StringBuilder read = new StringBuilder();
        Matcher literals = LITERAL.matcher(xpath);
        int from = 0;
        while (literals.find()) {
            read.append(renamed(xpath.substring(from, literals.start()))).append(literals.group());
            from = literals.end();
        }
        return read.append(renamed(xpath.substring(from))).toString();
    }

    /** The XForm with our functions in all its expressions. */
    static String inForm(String xform) {
        return ATTRIBUTE
                .matcher(xform)
                .replaceAll(
                        attribute -> Matcher.quoteReplacement("\"" + inExpression(inner(attribute.group())) + "\""));
    }

    /**
     * What expressions call in a form.
     *
     * @param now where the form is filled: a date is a civil one, and the server is elsewhere
     */
    static void addTo(FormDef form, Supplier<LocalDateTime> now) {
        form.addFunctionHandler(new BoundedRegex());
        form.addFunctionHandler(new Moment(TODAY, () -> now.get().toLocalDate().atStartOfDay()));
        form.addFunctionHandler(new Moment(NOW, now));
    }

    private static String inner(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String renamed(String code) {
        return CALL.matcher(code).replaceAll(call -> NAMES.get(call.group(1)));
    }

    /** A date or time of day as the library has them: of the server's zone, whatever zone is meant. */
    private record Moment(String name, Supplier<LocalDateTime> moment) implements IFunctionHandler {

        @Override
        public String getName() {
            return name;
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
            return AnswerReader.at(moment.get());
        }
    }
}
