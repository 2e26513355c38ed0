package org.mirps.employment.form.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.NoDataChoices;
import org.mirps.employment.form.NumberStatuses;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;

/** Looks through expressions and calculations at the answers they are made of: why a value is missing, and how certain it is. */
final class ExpressionAnswers {

    private final FormRun run;
    private final NumberStatuses statuses;
    private final Map<String, FormDefinition.Place> places;
    private final Map<String, List<String>> chains = new HashMap<>();
    private final Map<String, List<RowId>> rows = new HashMap<>();
    private final Map<String, List<String>> questions = new HashMap<>();

    ExpressionAnswers(FormDefinition form, FormRun run) {
        this.run = run;
        this.statuses = new NumberStatuses(form, run, run::node);
        this.places = form.places();
        for (FormDefinition.Place place : places.values()) {
            for (int depth = 1; depth <= place.repeats().size(); depth++) {
                chains.put(place.repeats().get(depth - 1), place.repeats().subList(0, depth));
            }
        }
    }

    /** The rows of a repeat that are shown, under all rows around it, in document order. */
    List<RowId> rows(String repeat) {
        return rows.computeIfAbsent(repeat, name -> {
            List<RowId> found = List.of(RowId.ROOT);
            for (String step : chain(name)) {
                found = found.stream()
                        .flatMap(parent -> run.rows(step, parent).stream())
                        .filter(row -> run.isRelevant(new AnswerKey(row, step)))
                        .toList();
            }
            return found;
        });
    }

    /** The repeat around all others in which a repeat stands: often itself. */
    String outermost(String repeat) {
        return chain(repeat).get(0);
    }

    /** Names of the questions that people answer behind the expressions, through calculations; in order, without doubles. */
    List<String> questions(String... expressions) {
        Set<String> found = new LinkedHashSet<>();
        for (String expression : expressions) {
            found.addAll(questions.computeIfAbsent(expression, this::lookThrough));
        }
        return List.copyOf(found);
    }

    /** Why a value that these questions make is missing. */
    Gap gap(List<String> names, Place place) {
        List<FormRun.Node> nodes = nodes(withKindOfData(names), place).toList();
        if (nodes.stream().anyMatch(node -> node.relevant() && saysNoData(node))) {
            return Gap.NO_DATA;
        }
        boolean blank = nodes.stream().anyMatch(node -> node.relevant() && !node.isAnswered());
        return blank ? Gap.NOT_ANSWERED : Gap.NOT_ASKED;
    }

    /** Whether there are such questions and none of them is answered with data. */
    boolean isSilent(List<String> names, Place place) {
        return !names.isEmpty()
                && nodes(names, place).allMatch(node -> !node.relevant() || !node.isAnswered() || saysNoData(node));
    }

    /** The least certain status of the numbers behind a value that is there; those that are not available have no part in it. */
    ObservationStatus status(List<String> names, Place place) {
        return nodes(names, place)
                .filter(FormRun.Node::relevant)
                .flatMap(node -> Stream.ofNullable(statuses.of(node)))
                .filter(status -> status != ObservationStatus.M)
                .reduce(ObservationStatus.A, ObservationStatus::orLessCertain);
    }

    private static boolean saysNoData(FormRun.Node node) {
        return node.isNotAvailable() || node.question().type().isSelect() && NoDataChoices.isSaidBy(node.value());
    }

    private List<String> withKindOfData(List<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        names.stream()
                .map(name -> place(name).question().observationStatus())
                .filter(places::containsKey)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Stream<FormRun.Node> nodes(List<String> names, Place place) {
        return names.stream().flatMap(name -> keys(name, place)).map(run::node);
    }

    private Stream<AnswerKey> keys(String name, Place place) {
        String repeat = place(name).repeat();
        if (repeat.isEmpty()) {
            return Stream.of(AnswerKey.of(name));
        }
        return repeat.equals(place.repeat())
                ? Stream.of(new AnswerKey(place.row(), name))
                : rows(repeat).stream().map(row -> new AnswerKey(row, name));
    }

    private List<String> lookThrough(String expression) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>(ReferencePaths.names(expression));
        List<String> answered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String name = waiting.remove(0);
            FormDefinition.Place place = places.get(name);
            if (place != null && seen.add(name)) {
                if (place.question().isCalculated()) {
                    waiting.addAll(ReferencePaths.names(place.question().calculation()));
                } else {
                    answered.add(name);
                }
            }
        }
        return answered;
    }

    private FormDefinition.Place place(String question) {
        FormDefinition.Place place = places.get(question);
        if (place == null) {
            throw new IllegalArgumentException("No question named " + question);
        }
        return place;
    }

    private List<String> chain(String repeat) {
        List<String> chain = chains.get(repeat);
        if (chain == null) {
            throw new IllegalArgumentException("No repeat named " + repeat);
        }
        return chain;
    }

    /**
     * Where an expression is evaluated.
     *
     * @param repeat empty for the form itself
     * @param number of the row, from 1; 0 for the form itself
     */
    record Place(String repeat, RowId row, int number) {

        static final Place FORM = new Place("", RowId.ROOT, 0);

        boolean isForm() {
            return repeat.isEmpty();
        }
    }
}
