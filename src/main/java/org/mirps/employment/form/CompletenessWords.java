package org.mirps.employment.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no XPath of the form can say: how complete it is. Words of an indicator's expression that stand for numbers: <code>{applicable}</code>
 * questions that are shown and for people to answer, <code>{answered}</code> those of them with an answer, <code>{no_data}</code> those
 * answered by saying that there are no data. <code>{answered:permits}</code> counts in one section only.
 */
public final class CompletenessWords {

    private static final Pattern WORD = Pattern.compile("\\{(applicable|answered|no_data)(?::([^{}]*))?}");

    private static final Map<String, Predicate<FormRun.Node>> COUNTED = Map.of(
            "applicable", node -> true,
            "answered", FormRun.Node::isAnswered,
            "no_data",
                    node -> node.isNotAvailable()
                            || node.question().type().isSelect() && NoDataChoices.isSaidBy(node.value()));

    private final FormRun run;
    private final Map<String, FormDefinition.Place> places;

    public CompletenessWords(FormDefinition form, FormRun run) {
        this.run = run;
        this.places = form.places();
    }

    /** The expression with a number for each such word, for checking it without answers. */
    public static String blank(String expression) {
        return WORD.matcher(expression).replaceAll("0");
    }

    /** The sections that such words name, in order. */
    public static List<String> sections(String expression) {
        return WORD.matcher(expression)
                .results()
                .map(CompletenessWords::section)
                .filter(section -> !section.isEmpty())
                .toList();
    }

    public String in(String expression) {
        Matcher word = WORD.matcher(expression);
        return word.replaceAll(
                match -> String.valueOf(count(section(match), Objects.requireNonNull(COUNTED.get(match.group(1))))));
    }

    private long count(String section, Predicate<FormRun.Node> counted) {
        return run.nodes().stream()
                .filter(node -> node.relevant()
                        && !node.readOnly()
                        && node.question().type().isAnswerable())
                .filter(node -> section.isEmpty() || section.equals(sectionOf(node)))
                .filter(counted)
                .count();
    }

    private String sectionOf(FormRun.Node node) {
        FormDefinition.Place place = places.get(node.key().question());
        return place == null ? "" : place.section(); // asked by the form of an earlier submission only
    }

    /** Empty for the whole form. */
    private static String section(MatchResult word) {
        return word.group(2) == null ? "" : word.group(2);
    }
}
