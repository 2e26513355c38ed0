package org.mirps.employment.form.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DateTimeData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.TimeData;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.form.UnreadableAnswer.Reason;
import org.mirps.employment.form.WrittenNumber;

/**
 * Reads what people type, before the engine sees it: the engine turns what it cannot read into a blank without a word. Dates and times are
 * civil ones.
 */
final class AnswerReader {

    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 20_000;
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");
    private static final String ACKNOWLEDGED = "OK";

    private final FormDefinition form;
    private final Map<String, Set<String>> namesByList;

    AnswerReader(FormDefinition form) {
        this.form = form;
        this.namesByList = form.choiceLists().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> names(list.getValue())));
    }

    /**
     * What a person has typed. Numbers have the marks of whoever writes them.
     *
     * @param text not blank, trimmed
     * @param standing what stands there: choices of it that have left the form meanwhile may stay
     */
    TypedAnswer typed(Question question, String text, @Nullable String standing) {
        return switch (question.type()) {
            case SELECT_MULTIPLE, RANK ->
                choices(question, text, standing == null ? Set.of() : Set.copyOf(split(standing)));
            case INTEGER, DECIMAL, RANGE -> read(question, meant(question, text, question.isWhole()));
            case DATE, DATETIME -> likely(read(question, text));
            default -> read(question, text);
        };
    }

    /** Half-typed years are dates too, of the first century. */
    private static TypedAnswer likely(TypedAnswer date) {
        int year =
                Integer.parseInt(date.canonical().substring(0, date.canonical().indexOf('-')));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnreadableAnswer(Reason.YEAR_UNLIKELY);
        }
        return date;
    }

    /**
     * What is stored, or stands in the form.
     *
     * @param text not blank, trimmed
     */
    TypedAnswer read(Question question, String text) {
        return switch (question.type()) {
            case INTEGER -> integer(text);
            case DECIMAL -> decimal(text);
            case RANGE -> question.isWhole() ? integer(text) : decimal(text);
            case DATE, TODAY -> date(text);
            case TIME -> time(text);
            case DATETIME, START, END -> dateTime(text);
            case SELECT_ONE -> choice(question, text);
            case SELECT_MULTIPLE, RANK -> choices(question, text, Set.copyOf(split(text)));
            case ACKNOWLEDGE -> acknowledgement(text);
            case TEXT, FILE, IMAGE, NOTE, CALCULATE, HIDDEN -> text(text);
        };
    }

    private static String meant(Question question, String text, boolean whole) {
        List<BigDecimal> meanings = WrittenNumber.meanings(WrittenNumber.withoutUnit(text, question.unit()), whole);
        if (meanings.isEmpty() && WrittenNumber.saysUnit(text)) {
            throw new UnreadableAnswer(Reason.ANOTHER_UNIT);
        }
        if (meanings.isEmpty()) {
            throw new UnreadableAnswer(whole ? Reason.NOT_AN_INTEGER : Reason.NOT_A_DECIMAL);
        }
        String first = CanonicalValue.of(meanings.get(0));
        if (meanings.size() > 1) {
            String second = CanonicalValue.of(meanings.get(1));
            throw UnreadableAnswer.eitherOf(WrittenNumber.typed(first), WrittenNumber.typed(second));
        }
        if (!whole && !WrittenNumber.isKept(meanings.get(0))) {
            throw new UnreadableAnswer(Reason.TOO_MANY_DIGITS);
        }
        return first;
    }

    private static TypedAnswer integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw new UnreadableAnswer(Reason.NOT_AN_INTEGER);
        }
        BigInteger value = text.length() > LONGEST ? BigInteger.TWO.pow(31) : new BigInteger(text);
        if (value.bitLength() > 31) {
            throw new UnreadableAnswer(Reason.INTEGER_TOO_LARGE);
        }
        return new TypedAnswer(value.toString(), new IntegerData(value.intValue()));
    }

    private static TypedAnswer decimal(String text) {
        if (text.length() > 100 || !DECIMAL.matcher(text).matches()) {
            throw new UnreadableAnswer(Reason.NOT_A_DECIMAL);
        }
        BigDecimal value = new BigDecimal(text.replace(',', '.'));
        return new TypedAnswer(CanonicalValue.of(value), new DecimalData(value.doubleValue()));
    }

    private static TypedAnswer date(String text) {
        try {
            LocalDate date = LocalDate.parse(text, DATE);
            return new TypedAnswer(DATE.format(date), new DateData(at(date.atStartOfDay())));
        } catch (DateTimeParseException notIso) {
            throw new UnreadableAnswer(Reason.NOT_A_DATE);
        }
    }

    private static TypedAnswer time(String text) {
        try {
            LocalTime time = LocalTime.parse(text, TIME);
            return new TypedAnswer(TIME.format(time), new TimeData(at(LocalDate.EPOCH.atTime(time))));
        } catch (DateTimeParseException notIso) {
            throw new UnreadableAnswer(Reason.NOT_A_TIME);
        }
    }

    private static TypedAnswer dateTime(String text) {
        try {
            LocalDateTime dateTime = LocalDateTime.parse(text, DATE_TIME);
            return new TypedAnswer(DATE_TIME.format(dateTime), new DateTimeData(at(dateTime)));
        } catch (DateTimeParseException notIso) {
            throw new UnreadableAnswer(Reason.NOT_A_DATETIME);
        }
    }

    private TypedAnswer choice(Question question, String text) {
        if (!namesByList.getOrDefault(question.listName(), Set.of()).contains(text)) {
            throw new UnreadableAnswer(Reason.NOT_A_CHOICE);
        }
        return new TypedAnswer(text, new StringData(text));
    }

    /**
     * Ticks of a select_multiple in sheet order, so that the same ticks are the same value; ranks in the order given. A choice that has left
     * the form takes only itself away: it stays in the answer, behind the others, and the engine does not see it.
     */
    private TypedAnswer choices(Question question, String text, Set<String> mayHaveLeft) {
        Set<String> known = namesByList.getOrDefault(question.listName(), Set.of());
        Set<String> names = new LinkedHashSet<>(split(text));
        List<String> left = names.stream().filter(name -> !known.contains(name)).toList();
        if (!mayHaveLeft.containsAll(left)) {
            throw new UnreadableAnswer(Reason.NOT_A_CHOICE);
        }
        List<String> there = question.type() == QuestionType.RANK
                ? names.stream().filter(known::contains).toList()
                : form.choices(question.listName()).stream()
                        .map(Choice::name)
                        .filter(names::contains)
                        .distinct()
                        .toList();
        String seen = String.join(" ", there);
        return left.isEmpty()
                ? new TypedAnswer(seen, new StringData(seen))
                : TypedAnswer.inPart(
                        String.join(
                                " ",
                                Stream.concat(there.stream(), left.stream()).toList()),
                        there.isEmpty() ? null : new StringData(seen));
    }

    private static List<String> split(String text) {
        return List.of(text.split("\\s+"));
    }

    private static TypedAnswer acknowledgement(String text) {
        if (!text.equals(ACKNOWLEDGED)) {
            throw new UnreadableAnswer(Reason.NOT_A_CHOICE);
        }
        return new TypedAnswer(text, new StringData(text));
    }

    private static TypedAnswer text(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableAnswer(Reason.TOO_LONG);
        }
        return new TypedAnswer(text, new StringData(text));
    }

    /** As the library has moments: in the zone of the server, whatever zone is meant. */
    static Date at(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
    }

    private static Set<String> names(List<Choice> choices) {
        return choices.stream().map(Choice::name).collect(Collectors.toSet());
    }
}
