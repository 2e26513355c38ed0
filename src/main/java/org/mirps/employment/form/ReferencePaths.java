package org.mirps.employment.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the {@code ${name}} references of a workbook into XPath, as pyxform does: relative where reference and target stand in the same
 * repeat, so that a row speaks of itself; absolute otherwise, so that {@code sum(${amount})} outside the repeat means all rows.
 */
public final class ReferencePaths {

    /** Name of the root node of every XForm of ours. */
    public static final String ROOT = "data";

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}]*)}");

    private final Map<String, Target> targets = new HashMap<>();

    public ReferencePaths(List<FormElement> elements) {
        collect(elements, List.of(), 0);
    }

    /** Names in {@code ${}} of an expression or text, in order, doubles kept. */
    public static List<String> names(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
    }

    /** Replaces each reference of a text by what {@code byName} makes of its name. */
    public static String replace(String text, UnaryOperator<String> byName) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(byName.apply(match.group(1).strip())));
    }

    public boolean has(String name) {
        return targets.containsKey(name);
    }

    /** Absolute path, such as {@code /data/group/age}. Throws IllegalArgumentException if there is no such element. */
    public String path(String name) {
        return "/" + ROOT + "/" + String.join("/", target(name).path());
    }

    /**
     * An expression as XPath.
     *
     * @param context name of the element where the expression stands; null for the form itself
     */
    public String resolve(String expression, @Nullable String context) {
        return resolve(expression, context, 0);
    }

    /** A choice filter as XPath; it stands inside a predicate, where {@code current()} leads back to the question. */
    public String resolveFilter(String expression, String context) {
        return resolve(expression, context, 1);
    }

    /** One reference as a path, without white space around; for words with references in them. */
    public String reference(String name, @Nullable String context) {
        return context != null && target(context).sharesRepeatWith(target(name))
                ? target(context).relativePathTo(target(name))
                : path(name);
    }

    private String resolve(String expression, @Nullable String context, int outerBrackets) {
        StringBuilder xpath = new StringBuilder();
        Surroundings around = new Surroundings(expression, outerBrackets);
        Matcher matcher = REFERENCE.matcher(expression);
        int end = 0;
        while (matcher.find()) {
            xpath.append(expression, end, matcher.start());
            around.moveTo(matcher.start());
            String name = matcher.group(1).strip();
            xpath.append(around.quoted() ? path(name) : spaced(name, context, around));
            end = matcher.end();
        }
        return xpath.append(expression.substring(end)).toString();
    }

    private String spaced(String name, @Nullable String context, Surroundings around) {
        String path = around.indexedRepeat() ? path(name) : reference(name, context);
        boolean relative = !path.startsWith("/");
        return " " + (relative && around.inPredicate() ? "current()/" : "") + path + " ";
    }

    private Target target(String name) {
        Target target = targets.get(name);
        if (target == null) {
            throw new IllegalArgumentException("No element named " + name);
        }
        return target;
    }

    private void collect(List<FormElement> elements, List<String> parent, int repeatDepth) {
        for (FormElement element : elements) {
            List<String> path = new ArrayList<>(parent);
            path.add(element.name());
            targets.putIfAbsent(element.name(), new Target(List.copyOf(path), repeatDepth));
            if (element instanceof FormElement.Group group) {
                collect(group.children(), path, repeatDepth);
            } else if (element instanceof FormElement.Repeat repeat) {
                collect(repeat.children(), path, repeatDepth == 0 ? path.size() : repeatDepth);
            }
        }
    }

    /** @param repeatDepth how many steps of the path lead to the outermost repeat around it; 0 where there is none */
    private record Target(List<String> path, int repeatDepth) {

        boolean sharesRepeatWith(Target other) {
            return other.repeatDepth > 0 && commonSteps(other) >= other.repeatDepth;
        }

        String relativePathTo(Target other) {
            int common = Math.min(commonSteps(other), other.path.size() - 1);
            int up = path.size() - common;
            String down = String.join("/", other.path.subList(common, other.path.size()));
            return (up == 0 ? "./" : "../".repeat(up)) + down;
        }

        private int commonSteps(Target other) {
            int common = 0;
            while (common < Math.min(path.size(), other.path.size())
                    && path.get(common).equals(other.path.get(common))) {
                common++;
            }
            return common;
        }
    }

    /** What is open at one place of an expression, while going through it once. */
    private static final class Surroundings {

        private final String expression;
        /** For each open bracket whether it belongs to indexed-repeat, and how many of them do. */
        private final Deque<Boolean> calls = new ArrayDeque<>();

        private int position;
        private int predicates;
        private int indexedRepeats;
        private char quote;

        Surroundings(String expression, int outerPredicates) {
            this.expression = expression;
            this.predicates = outerPredicates;
        }

        boolean quoted() {
            return quote != 0;
        }

        boolean inPredicate() {
            return predicates > 0;
        }

        boolean indexedRepeat() {
            return indexedRepeats > 0;
        }

        void moveTo(int place) {
            for (; position < place; position++) {
                char c = expression.charAt(position);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else {
                    unquoted(c);
                }
            }
        }

        private void unquoted(char c) {
            switch (c) {
                case '\'', '"' -> quote = c;
                case '[' -> predicates++;
                case ']' -> predicates--;
                case '(' ->
                    open(expression.substring(0, position).stripTrailing().endsWith("indexed-repeat"));
                case ')' -> indexedRepeats -= !calls.isEmpty() && calls.pop() ? 1 : 0;
                default -> {}
            }
        }

        private void open(boolean indexedRepeat) {
            calls.push(indexedRepeat);
            indexedRepeats += indexedRepeat ? 1 : 0;
        }
    }
}
