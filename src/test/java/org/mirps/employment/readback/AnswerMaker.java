package org.mirps.employment.readback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.readback.MadeForm.Options;

/** Makes up what people type, and says what it should be stored as. Source: docs/exports.md, "Format"; docs/forms.md. */
final class AnswerMaker {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final long LARGEST = Integer.MAX_VALUE;
    private static final long MOST_DIGITS = 999_999_999_999_999L;

    /** What could mean thousands as well. */
    private static final String AMBIGUOUS = "[1-9]\\d{0,2}[.,]\\d{3}";

    private static final String UNSEEN = "[\\s\\p{Z}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+";

    private AnswerMaker() {}

    /** @param canonical null for a blank */
    record Typed(String typed, @Nullable String canonical) {}

    /** Something that fits the question. */
    static Typed fitting(Paper.Line line, Dice dice) {
        var question = line.question();
        return switch (question.kind()) {
            case SELECT_ONE, SELECT_MULTIPLE, RANK -> chosen(question.kind(), line.left(), dice);
            default -> spoilt(plain(question.kind(), question.cell("parameters"), dice), dice);
        };
    }

    /** The default of a question; its canonical value is not blank. */
    static Typed start(QuestionType kind, @Nullable Options options, String parameters, Dice dice) {
        return switch (kind) {
            case SELECT_ONE, SELECT_MULTIPLE, RANK ->
                chosen(kind, Objects.requireNonNull(options).names(), dice);
            case INTEGER -> {
                int number = dice.between(-999, 9999);
                yield new Typed((number < 0 ? "-" : "") + "00" + Math.abs(number), String.valueOf(number));
            }
            case DECIMAL, RANGE -> {
                String number = number(kind, parameters, dice);
                yield new Typed(number.contains(".") ? number + "00" : number, number);
            }
            case TEXT, HIDDEN, CALCULATE -> {
                String value = "=" + Pieces.written(dice).replace("$", "");
                yield new Typed(value, value);
            }
            default -> plain(kind, parameters, dice);
        };
    }

    private static Typed chosen(QuestionType kind, List<String> offered, Dice dice) {
        if (offered.isEmpty()) {
            return new Typed("", null);
        }
        if (kind == QuestionType.SELECT_ONE) {
            String choice = dice.one(offered);
            return new Typed(choice, choice);
        }
        List<String> chosen = dice.some(offered);
        String typed = String.join(" ", chosen);
        return kind == QuestionType.RANK
                ? new Typed(typed, typed)
                : new Typed(typed, offered.stream().filter(chosen::contains).collect(Collectors.joining(" ")));
    }

    private static Typed plain(QuestionType kind, String parameters, Dice dice) {
        return switch (kind) {
            case INTEGER, RANGE, DECIMAL -> typed(number(kind, parameters, dice), dice);
            case DATE -> same(day(dice).toString());
            case TIME -> same(time(dice));
            case DATETIME -> same(day(dice) + "T" + time(dice));
            case ACKNOWLEDGE -> same("OK");
            case TEXT -> text(Pieces.typed(dice));
            default -> throw new IllegalArgumentException("Nobody types " + kind);
        };
    }

    private static String number(QuestionType kind, String parameters, Dice dice) {
        if (kind == QuestionType.RANGE) {
            boolean whole = parameters.contains("step=1");
            return whole
                    ? String.valueOf(dice.between(-3, 12))
                    : canonical(BigDecimal.valueOf(dice.between(0, 150), 2));
        }
        if (kind == QuestionType.INTEGER) {
            return String.valueOf(dice.chance(50) ? dice.between(-3, 20) : dice.between(-LARGEST, LARGEST));
        }
        BigDecimal many = BigDecimal.valueOf(dice.between(-MOST_DIGITS, MOST_DIGITS));
        return canonical((dice.chance(80) ? BigDecimal.valueOf(dice.between(-99_999, 99_999)) : many)
                .movePointLeft(dice.between(0, 12)));
    }

    /** A number as people may write it: with a plus, zeros in front, a comma, zeros behind. */
    private static Typed typed(String number, Dice dice) {
        String digits = number.replace("-", "");
        String sign = number.startsWith("-") ? "-" : dice.chance(10) ? "+" : "";
        String zeros = dice.chance(20) ? "00" : "";
        String point = dice.chance(30) ? digits.replace('.', ',') : digits;
        String behind = point.length() > 1 && point.matches(".*[.,].*") && dice.chance(20) ? "0" : "";
        String written = zeros + point + behind;
        return new Typed(sign + written + (written.matches(AMBIGUOUS) ? "0" : ""), number);
    }

    private static Typed text(String text) {
        String kept = kept(text);
        return new Typed(text, kept.isEmpty() ? null : kept);
    }

    /** What is stored of a text: no control characters, one kind of line end, nothing around it that nobody sees. */
    static String kept(String text) {
        return text.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("^" + UNSEEN, "")
                .replaceAll(UNSEEN + "$", "");
    }

    /** White space around is nobody's answer. */
    private static Typed spoilt(Typed typed, Dice dice) {
        return dice.chance(10) ? new Typed(" " + typed.typed() + "\n", typed.canonical()) : typed;
    }

    private static Typed same(String text) {
        return new Typed(text, text);
    }

    private static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(Dice dice) {
        return dice.chance(10)
                ? LocalDate.of(2024, 2, 29)
                : LocalDate.ofEpochDay(dice.between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()));
    }

    private static String time(Dice dice) {
        return dice.chance(15)
                ? "00:00"
                : LocalTime.of(dice.between(0, 23), dice.between(0, 59)).toString();
    }
}
