package org.mirps.employment.form;

import java.util.ArrayList;
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

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^{}]*?)\\s*}");
    private static final Pattern INDEXED_REPEAT = Pattern.compile("indexed-repeat\\s*\\($");

    private final Map<String, Target> targets = new HashMap<>();

    public ReferencePaths(List<FormElement> elements) {
        collect(elements, List.of(), 0);
    }

    /** Names in {@code ${}} of an expression or text, in order, doubles kept. */
    public static List<String> names(String text) {
        return REFERENCE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** Replaces each reference of a text by what {@code byName} makes of its name. */
    public static String replace(String text, UnaryOperator<String> byName) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(byName.apply(match.group(1))));
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
        Matcher matcher = REFERENCE.matcher(expression);
        int end = 0;
        while (matcher.find()) {
            xpath.append(expression, end, matcher.start());
            Surroundings around = Surroundings.of(expression.substring(0, matcher.start()), outerBrackets);
            xpath.append(around.quoted() ? path(matcher.group(1)) : spaced(matcher.group(1), context, around));
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

    /** What is open at one place of an expression. */
    private record Surroundings(boolean quoted, boolean inPredicate, boolean indexedRepeat) {

        static Surroundings of(String before, int outerBrackets) {
            int brackets = outerBrackets;
            char quote = 0;
            List<Boolean> calls = new ArrayList<>();
            for (int i = 0; i < before.length(); i++) {
                char c = before.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '\'' || c == '"') {
                    quote = c;
                } else if (c == '[') {
                    brackets++;
                } else if (c == ']') {
                    brackets--;
                } else if (c == '(') {
                    calls.add(INDEXED_REPEAT.matcher(before.substring(0, i + 1)).find());
                } else if (c == ')' && !calls.isEmpty()) {
                    calls.remove(calls.size() - 1);
                }
            }
            return new Surroundings(quote != 0, brackets > 0, calls.contains(true));
        }
    }
}
