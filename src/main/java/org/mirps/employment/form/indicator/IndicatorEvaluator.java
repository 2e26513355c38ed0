package org.mirps.employment.form.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.CompletenessWords;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.NoDataChoices;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.indicator.ExpressionAnswers.Place;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;

/**
 * Evaluates the indicators of a form over one contribution. An indicator that cannot be computed from the answers is missing, with the
 * reason; it never stops a submission.
 */
public final class IndicatorEvaluator {

    /** Longest category that is kept of a text answer. */
    static final int CATEGORY_CHARACTERS = 250;

    /** Most that is kept of words that a part gives: as much as can be shown, and stored. */
    static final int WORDS_CHARACTERS = 10_000;

    private static final int PERIOD_CHARACTERS = 40;
    /** Of a number that can be stored; no country counts so far. */
    private static final int INTEGER_DIGITS = 20;

    private static final Logger LOG = Logger.getLogger(IndicatorEvaluator.class.getName());
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final FormDefinition form;
    private final FormRun run;
    private final ExpressionAnswers behind;
    private final CompletenessWords completeness;
    private final List<IndicatorObservation> observations = new ArrayList<>();

    private IndicatorEvaluator(FormDefinition form, FormRun run) {
        this.form = form;
        this.run = run;
        this.behind = new ExpressionAnswers(form, run);
        this.completeness = new CompletenessWords(form, run);
    }

    /** Every figure in the order of the sheet; within a part the rows in their order, within a row the categories in that of the list. */
    public static List<IndicatorObservation> evaluate(FormDefinition form, FormRun run) {
        IndicatorEvaluator evaluator = new IndicatorEvaluator(form, run);
        form.indicators().forEach(evaluator::evaluate);
        return evaluator.observations;
    }

    private void evaluate(IndicatorDefinition indicator) {
        @Nullable String answered = indicator.period().isEmpty() ? null : value(indicator.period(), Place.FORM);
        String period = shortened(Objects.requireNonNullElse(answered, ""), PERIOD_CHARACTERS);
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

    /** Null also where these answers cannot be put into the expression; trying it at import does not meet all of them. */
    private @Nullable String value(String expression, Place place) {
        String counted = completeness.in(expression);
        try {
            return place.isForm()
                    ? run.evaluate(counted)
                    : run.evaluate(counted, new AnswerKey(place.row(), place.repeat()));
        } catch (IllegalArgumentException notEvaluable) {
            // The cause would tell an answer.
            LOG.warning(() -> "Form " + form.formId() + ", indicators: " + notEvaluable.getMessage());
            return null;
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
            boolean answered = by.relevant() && by.value() != null;
            if (answered ? NoDataChoices.isSaidBy(by.value()) : part.missing().isEmpty()) {
                missing(behind.gap(List.of(part.by()), Place.FORM));
                return;
            }
            run.choices(by.key()).stream()
                    .map(Choice::name)
                    .filter(choice -> !NoDataChoices.CHOICES.contains(choice))
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
            return List.of(shortened(by.value(), CATEGORY_CHARACTERS));
        }

        void observe(Place place, String category) {
            String expression = part.expression().replace(IndicatorPart.CHOICE, category);
            String denominator = part.denominator().replace(IndicatorPart.CHOICE, category);
            List<String> made = behind.questions(expression, denominator);
            boolean none = isMissing(made, place, category);
            @Nullable String result = none ? null : value(expression, place);
            @Nullable String words = part.givesWords() ? words(result) : null;
            @Nullable BigDecimal number = part.givesWords() ? null : number(result);
            @Nullable BigDecimal below = none || !part.isRatio() ? null : number(value(denominator, place));
            boolean whole = number != null && (!part.isRatio() || below != null && below.signum() != 0);
            boolean there = part.givesWords() ? words != null : whole;
            observations.add(new IndicatorObservation(
                    indicator.code(),
                    indicator.figure(),
                    part.name(),
                    place.number(),
                    category,
                    number,
                    below,
                    words,
                    there ? null : behind.gap(behind.questions(expression, denominator, part.missing()), place),
                    there ? behind.status(made, place) : ObservationStatus.M,
                    there && holds(part.flag(), place, category),
                    period));
        }

        /** A condition about answers that nobody gave would be false, and count as a "no". */
        private boolean isMissing(List<String> questions, Place place, String category) {
            return part.missing().isEmpty()
                    ? part.isCondition() && behind.isSilent(questions, place)
                    : holds(part.missing(), place, category);
        }

        private @Nullable String words(@Nullable String result) {
            boolean noData = !part.answerList().isEmpty() && NoDataChoices.isSaidBy(result);
            return result == null || noData ? null : shortened(result, WORDS_CHARACTERS);
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
                    ObservationStatus.M,
                    false,
                    period));
        }

        private boolean holds(String condition, Place place, String category) {
            return !condition.isEmpty()
                    && "true"
                            .equals(value("boolean(" + condition.replace(IndicatorPart.CHOICE, category) + ")", place));
        }
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static @Nullable BigDecimal number(@Nullable String result) {
        if (result == null) {
            return null;
        }
        return switch (result) {
            case "true" -> BigDecimal.ONE;
            case "false" -> BigDecimal.ZERO;
            default -> NUMBER.matcher(result).matches() ? storable(new BigDecimal(result)) : null;
        };
    }

    private static @Nullable BigDecimal storable(BigDecimal number) {
        return number.precision() - number.scale() <= INTEGER_DIGITS ? number : null;
    }
}
