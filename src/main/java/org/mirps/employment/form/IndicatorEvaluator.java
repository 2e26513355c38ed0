package org.mirps.employment.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswersBehind.Place;
import org.mirps.employment.form.IndicatorObservation.Gap;

/**
 * Evaluates the indicators of a form over one contribution. An indicator that cannot be computed from the answers is missing, with the
 * reason; it never stops a submission.
 */
public final class IndicatorEvaluator {

    /** Longest category that is kept of a text answer. */
    static final int CATEGORY_CHARACTERS = 250;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final FormDefinition form;
    private final FormRun run;
    private final AnswersBehind behind;
    private final CompletenessWords completeness;
    private final List<IndicatorObservation> observations = new ArrayList<>();

    private IndicatorEvaluator(FormDefinition form, FormRun run) {
        this.form = form;
        this.run = run;
        this.behind = new AnswersBehind(form, run);
        this.completeness = new CompletenessWords(run);
    }

    /** Every figure in the order of the sheet; within a part the rows in their order, within a row the categories in that of the list. */
    public static List<IndicatorObservation> evaluate(FormDefinition form, FormRun run) {
        IndicatorEvaluator evaluator = new IndicatorEvaluator(form, run);
        form.indicators().forEach(evaluator::evaluate);
        return evaluator.observations;
    }

    private void evaluate(IndicatorDefinition indicator) {
        String period =
                indicator.period().isEmpty() ? "" : Objects.requireNonNullElse(run.evaluate(indicator.period()), "");
        for (IndicatorPart part : indicator.parts()) {
            Observer observer = new Observer(indicator, part, period);
            if (part.isByRow()) {
                observer.observeRows();
            } else if (part.isBrokenDown()) {
                observer.observeChoices();
            } else {
                observer.observe(Place.FORM, "");
            }
        }
    }

    /** Makes the observations of one part. */
    private final class Observer {

        private final IndicatorDefinition indicator;
        private final IndicatorPart part;
        private final String period;

        Observer(IndicatorDefinition indicator, IndicatorPart part, String period) {
            this.indicator = indicator;
            this.part = part;
            this.period = period;
        }

        void observeRows() {
            List<RowId> rows = behind.rows(part.repeat());
            if (rows.isEmpty()) {
                boolean asked = run.isRelevant(new AnswerKey(RowId.ROOT, behind.outermost(part.repeat())));
                missing(asked ? Gap.NOT_ANSWERED : Gap.NOT_ASKED);
            }
            for (int i = 0; i < rows.size(); i++) {
                Place place = new Place(part.repeat(), rows.get(i), i + 1);
                for (String category : categories(place)) {
                    observe(place, category);
                }
            }
        }

        void observeChoices() {
            FormRun.Node by = run.node(AnswerKey.of(part.by()));
            if (!by.relevant() || by.value() == null || NoData.isSaidBy(by.value())) {
                missing(behind.gap(List.of(part.by()), Place.FORM));
                return;
            }
            run.choices(by.key()).stream()
                    .map(Choice::name)
                    .filter(choice -> !NoData.CHOICES.contains(choice))
                    .forEach(choice -> observe(Place.FORM, choice));
        }

        private List<String> categories(Place place) {
            if (!part.isBrokenDown()) {
                return List.of("");
            }
            FormRun.Node by = run.node(new AnswerKey(place.row(), part.by()));
            if (!by.relevant() || by.value() == null) {
                return List.of("");
            }
            if (by.question().type() == QuestionType.SELECT_MULTIPLE) {
                return List.of(by.value().split(" "));
            }
            return List.of(shortened(by.value()));
        }

        void observe(Place place, String category) {
            String expression = part.expression().replace(IndicatorPart.CHOICE, category);
            String denominator = part.denominator().replace(IndicatorPart.CHOICE, category);
            List<String> questions = behind.questions(expression, denominator);
            boolean none = holds(part.missing(), place, category);
            @Nullable String result = none ? null : value(expression, place);
            @Nullable BigDecimal below = none || !part.isRatio() ? null : number(value(denominator, place));
            @Nullable BigDecimal number = part.givesWords() ? null : number(result);
            boolean there = part.givesWords()
                    ? result != null
                            && !(NoData.isSaidBy(result) && !part.answerList().isEmpty())
                    : number != null && (!part.isRatio() || below != null && below.signum() != 0);
            observations.add(new IndicatorObservation(
                    indicator.code(),
                    indicator.figure(),
                    part.name(),
                    place.number(),
                    category,
                    number,
                    below,
                    part.givesWords() && there ? result : null,
                    there ? null : behind.gap(questions, place),
                    behind.status(questions, place),
                    there && holds(part.flag(), place, category),
                    period));
        }

        private void missing(Gap gap) {
            observations.add(new IndicatorObservation(
                    indicator.code(),
                    indicator.figure(),
                    part.name(),
                    0,
                    "",
                    null,
                    null,
                    null,
                    gap,
                    ObservationStatus.A,
                    false,
                    period));
        }

        private boolean holds(String condition, Place place, String category) {
            return !condition.isEmpty()
                    && "true"
                            .equals(value("boolean(" + condition.replace(IndicatorPart.CHOICE, category) + ")", place));
        }

        private @Nullable String value(String expression, Place place) {
            String counted = completeness.in(expression);
            return place.isForm()
                    ? run.evaluate(counted)
                    : run.evaluate(counted, new AnswerKey(place.row(), place.repeat()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= CATEGORY_CHARACTERS ? text : text.substring(0, CATEGORY_CHARACTERS - 1) + "…";
    }

    private static @Nullable BigDecimal number(@Nullable String result) {
        if (result == null) {
            return null;
        }
        return switch (result) {
            case "true" -> BigDecimal.ONE;
            case "false" -> BigDecimal.ZERO;
            default -> NUMBER.matcher(result).matches() ? new BigDecimal(result) : null;
        };
    }
}
