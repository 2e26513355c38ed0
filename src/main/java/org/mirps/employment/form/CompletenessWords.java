package org.mirps.employment.form;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What no XPath of the form can say: how complete it is. Words of an indicator's expression that stand for numbers: <code>{applicable}</code>
 * questions that are shown and for people to answer, <code>{answered}</code> those of them with an answer, <code>{no_data}</code> those
 * answered by saying that there are no data.
 */
public final class CompletenessWords {

    private static final Map<String, ToLongFunction<List<FormRun.Node>>> WORDS = Map.of(
            "{applicable}", List::size,
            "{answered}", nodes -> count(nodes, FormRun.Node::isAnswered),
            "{no_data}",
                    nodes -> count(nodes, node -> node.question().type().isSelect() && NoData.isSaidBy(node.value())));

    private final FormRun run;

    CompletenessWords(FormRun run) {
        this.run = run;
    }

    /** The expression with a number for each such word, for checking it without answers. */
    public static String blank(String expression) {
        String filled = expression;
        for (String word : WORDS.keySet()) {
            filled = filled.replace(word, "0");
        }
        return filled;
    }

    String in(String expression) {
        String filled = expression;
        for (Map.Entry<String, ToLongFunction<List<FormRun.Node>>> word : WORDS.entrySet()) {
            if (filled.contains(word.getKey())) {
                filled = filled.replace(
                        word.getKey(), String.valueOf(word.getValue().applyAsLong(applicable())));
            }
        }
        return filled;
    }

    private List<FormRun.Node> applicable() {
        return run.nodes().stream()
                .filter(node -> node.relevant()
                        && !node.readOnly()
                        && node.question().type().isAnswerable())
                .toList();
    }

    private static long count(List<FormRun.Node> nodes, Predicate<FormRun.Node> which) {
        return nodes.stream().filter(which).count();
    }
}
