package org.mirps.employment.readback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.readback.MadeForm.Options;
import org.mirps.employment.readback.MadeForm.Question;
import org.mirps.employment.readback.MadeForm.Repeat;

/** What an expression may speak of at one place of a form: what stands before it, in its row and in the rows around. */
final class Scope {

    private final Dice dice;
    private final List<Question> questions = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();

    Scope(Dice dice) {
        this.dice = dice;
    }

    /** Inside a repeat: all that is known outside, too. Counts and sums are of repeats in the row itself. */
    Scope(Scope around) {
        this.dice = around.dice;
        this.questions.addAll(around.questions);
    }

    void add(Question question) {
        questions.add(question);
    }

    void add(Repeat repeat) {
        repeats.add(repeat);
    }

    @Nullable
    Question some() {
        return some(question -> question.kind().hasValue());
    }

    @Nullable
    Question someOf(Options list) {
        return some(question -> question.kind() == QuestionType.SELECT_ONE && list.equals(question.options()));
    }

    /** A question that may say how certain numbers are. */
    @Nullable
    Question someOfOne() {
        return some(question -> question.kind() == QuestionType.SELECT_ONE);
    }

    /** Null where there is nothing to speak of. */
    @Nullable
    Formula condition() {
        Formula first = simple();
        Formula second = dice.chance(30) ? simple() : null;
        if (first == null || second == null) {
            return first;
        }
        return dice.chance(50) ? first.and(second) : first.or(second);
    }

    Formula calculation() {
        Formula condition = simple();
        List<Formula> possible = new ArrayList<>(List.of(new Formula("concat('a', ',b')", place -> "a,b")));
        if (condition != null) {
            Formula known = condition;
            possible.add(
                    new Formula("if(" + known.xpath() + ", 'yes', 'no')", place -> known.holds(place) ? "yes" : "no"));
        }
        repeats.forEach(repeat -> calculations(repeat, possible));
        questions.forEach(question -> calculations(question, possible));
        return dice.one(possible);
    }

    static Formula selected(Question question, String choice) {
        return Formula.condition("selected(${" + question.name() + "}, '" + choice + "')", place -> {
            String value = place.value(question.name());
            return value != null && List.of(value.split(" ")).contains(choice);
        });
    }

    private @Nullable Formula simple() {
        List<Formula> possible = new ArrayList<>();
        repeats.forEach(repeat -> possible.add(
                Formula.condition("count(${" + repeat.name() + "}) > 1", place -> place.count(repeat.name()) > 1)));
        questions.forEach(question -> conditions(question, possible));
        if (possible.isEmpty()) {
            return null;
        }
        Formula one = dice.one(possible);
        return dice.chance(20) ? one.not() : one;
    }

    private void conditions(Question question, List<Formula> possible) {
        String reference = "${" + question.name() + "}";
        switch (question.kind()) {
            case SELECT_ONE -> {
                String choice =
                        dice.one(Objects.requireNonNull(question.options()).names());
                possible.add(Formula.condition(
                        reference + " = '" + choice + "'", place -> choice.equals(place.value(question.name()))));
            }
            case SELECT_MULTIPLE ->
                possible.add(selected(
                        question,
                        dice.one(Objects.requireNonNull(question.options()).names())));
            case ACKNOWLEDGE ->
                possible.add(
                        Formula.condition(reference + " = 'OK'", place -> "OK".equals(place.value(question.name()))));
            case INTEGER, DECIMAL, RANGE ->
                possible.add(Formula.condition(reference + " > 5", place -> {
                    String value = place.value(question.name());
                    return value != null && Double.parseDouble(value) > 5;
                }));
            case TEXT -> {
                possible.add(Formula.condition(reference + " != ''", place -> place.value(question.name()) != null));
                possible.add(Formula.condition("string-length(" + reference + ") > 3", place -> {
                    String value = place.value(question.name());
                    return value != null && value.length() > 3;
                }));
            }
            default -> {}
        }
    }

    private static void calculations(Question question, List<Formula> possible) {
        String reference = "${" + question.name() + "}";
        switch (question.kind()) {
            case INTEGER ->
                possible.add(new Formula(reference + " * 1000 + 1", place -> {
                    String value = place.value(question.name());
                    return value == null
                            ? null
                            : new BigDecimal(value)
                                    .multiply(BigDecimal.valueOf(1000))
                                    .add(BigDecimal.ONE)
                                    .toPlainString();
                }));
            case TEXT -> {
                possible.add(new Formula(
                        "concat(" + reference + ", '; ', " + reference + ")",
                        place -> text(place, question) + "; " + text(place, question)));
                possible.add(new Formula(
                        "coalesce(" + reference + ", 'none')",
                        place -> Objects.requireNonNullElse(place.value(question.name()), "none")));
            }
            case SELECT_MULTIPLE ->
                possible.add(new Formula("count-selected(" + reference + ")", place -> {
                    String value = place.value(question.name());
                    return String.valueOf(value == null ? 0 : value.split(" ").length);
                }));
            default -> {}
        }
    }

    private static void calculations(Repeat repeat, List<Formula> possible) {
        possible.add(
                new Formula("count(${" + repeat.name() + "})", place -> String.valueOf(place.count(repeat.name()))));
        repeat.parts().stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> question.kind() == QuestionType.INTEGER)
                .forEach(question -> possible.add(
                        new Formula("sum(${" + question.name() + "})", place -> sum(place, repeat, question))));
    }

    /** Blanks add nothing. */
    private static String sum(Paper.Place place, Repeat repeat, Question question) {
        return place.values(repeat.name(), question.name()).stream()
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static String text(Paper.Place place, Question question) {
        return Objects.requireNonNullElse(place.value(question.name()), "");
    }

    private @Nullable Question some(Predicate<Question> wanted) {
        List<Question> possible = questions.stream().filter(wanted).toList();
        return possible.isEmpty() ? null : dice.one(possible);
    }
}
