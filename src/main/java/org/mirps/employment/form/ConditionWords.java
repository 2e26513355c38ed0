package org.mirps.employment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * Says a condition of a form in plain words, for people who fill it in on paper: comparisons of questions with choices, numbers and each
 * other, {@code selected}, {@code not}, {@code and}, {@code or}. What is more than that is said as what it depends on. Nothing is evaluated.
 */
public final class ConditionWords {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\$\\{[^}]+}|'[^']*'|\"[^\"]*\"|\\d+(?:\\.\\d+)?|!=|<=|>=|[=<>+()*,-]|[A-Za-z][\\w-]*)\\s*");

    private final FormDefinition form;
    private final Texts words;
    private final Language language;
    private final UnaryOperator<String> names;

    /** @param names how a question is called */
    public ConditionWords(FormDefinition form, Language language, UnaryOperator<String> names) {
        this.form = form;
        this.language = language;
        this.words = Texts.of("form", language);
        this.names = names;
    }

    /** Empty for an empty condition, and for one that always holds. */
    public String of(String expression) {
        if (expression.isBlank() || expression.equals("true()")) {
            return "";
        }
        try {
            return new Reader(tokens(expression)).whole();
        } catch (TooMuch beyondPlainWords) {
            return ReferencePaths.names(expression).stream()
                    .distinct()
                    .map(names)
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining("; "), all -> words.get("condition.depends", all)));
        }
    }

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            if (!token.find(at) || token.start() != at) {
                throw new TooMuch();
            }
            tokens.add(token.group(1));
            at = token.end();
        }
        return tokens;
    }

    /** The condition is more than this says. */
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Descends through the precedence of XPath: or, and, comparison, sum, value. */
    private final class Reader {

        private final List<String> tokens;
        private int at;

        Reader(List<String> tokens) {
            this.tokens = tokens;
        }

        String whole() {
            String said = any();
            if (at < tokens.size()) {
                throw new TooMuch();
            }
            return said;
        }

        private String any() {
            List<String> parts = new ArrayList<>(List.of(all()));
            while (takes("or")) {
                parts.add(all());
            }
            return String.join(words.get("condition.or"), parts);
        }

        private String all() {
            List<String> parts = new ArrayList<>(List.of(one()));
            while (takes("and")) {
                parts.add(one());
            }
            return String.join(words.get("condition.and"), parts);
        }

        private String one() {
            if (takes("(")) {
                String inside = any();
                require(")");
                return "(" + inside + ")";
            }
            if (takes("not")) {
                require("(");
                String inside = any();
                require(")");
                return words.get("condition.not", inside);
            }
            return takes("selected") ? selected() : comparison();
        }

        private String selected() {
            require("(");
            String question = reference();
            require(",");
            String choice = literal();
            require(")");
            return words.get("condition.selected", names.apply(question), choice(question, choice));
        }

        private String comparison() {
            int start = at;
            String side = side();
            boolean single = at == start + 1 && tokens.get(start).startsWith("${");
            String operator = next();
            if (single && at < tokens.size() && isLiteral(tokens.get(at))) {
                return compared(name(tokens.get(start)), operator, literal());
            }
            return words.get(key(operator), side, side());
        }

        private String compared(String question, String operator, String literal) {
            boolean equal = operator.equals("=");
            if (literal.isEmpty() && (equal || operator.equals("!="))) {
                return words.get(equal ? "condition.blank" : "condition.answered", names.apply(question));
            }
            return words.get(key(operator), names.apply(question), choice(question, literal));
        }

        private String side() {
            String said = value();
            while (at < tokens.size()
                    && (tokens.get(at).equals("+") || tokens.get(at).equals("-"))) {
                said = said + " " + next() + " " + value();
            }
            return said;
        }

        private String value() {
            String token = next();
            if (token.startsWith("${")) {
                return names.apply(name(token));
            }
            if (Character.isDigit(token.charAt(0))) {
                return token;
            }
            throw new TooMuch();
        }

        private String reference() {
            String token = next();
            if (!token.startsWith("${")) {
                throw new TooMuch();
            }
            return name(token);
        }

        private String literal() {
            String token = next();
            if (!isLiteral(token)) {
                throw new TooMuch();
            }
            return token.substring(1, token.length() - 1);
        }

        private String next() {
            if (at >= tokens.size()) {
                throw new TooMuch();
            }
            return tokens.get(at++);
        }

        private boolean takes(String token) {
            boolean here = at < tokens.size() && tokens.get(at).equals(token);
            at += here ? 1 : 0;
            return here;
        }

        private void require(String token) {
            if (!takes(token)) {
                throw new TooMuch();
            }
        }
    }

    private static boolean isLiteral(String token) {
        return token.startsWith("'") || token.startsWith("\"");
    }

    private static String name(String reference) {
        return reference.substring(2, reference.length() - 1);
    }

    private static String key(String operator) {
        return "condition."
                + switch (operator) {
                    case "=" -> "is";
                    case "!=" -> "isNot";
                    case "<" -> "below";
                    case "<=" -> "atMost";
                    case ">" -> "above";
                    case ">=" -> "atLeast";
                    default -> throw new TooMuch();
                };
    }

    private String choice(String question, String name) {
        Optional<Choice> choice = form.findQuestion(question).flatMap(asked -> form.findChoice(asked.listName(), name));
        return words.get(
                "condition.choice",
                choice.map(found -> found.label().in(language)).orElse(name));
    }
}
