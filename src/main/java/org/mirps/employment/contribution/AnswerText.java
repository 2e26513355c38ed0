package org.mirps.employment.contribution;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Canonical values as people read them: choices by their labels, numbers and dates in the region's way of writing. */
final class AnswerText {

    /** No rounding: more digits than any value has. */
    private static final int ALL_DIGITS = 12;

    private final FormDefinition form;
    private final Language language;

    AnswerText(FormDefinition form, Language language) {
        this.form = form;
        this.language = language;
    }

    /** Empty for a blank. A value that is not of its type (a calculation may give text, the form may have changed) is shown as it is. */
    String of(Question question, @Nullable String value) {
        try {
            return value == null ? "" : words(question, value);
        } catch (DateTimeException | IllegalArgumentException notOfItsType) {
            return value;
        }
    }

    private String words(Question question, String value) {
        return switch (question.type()) {
            case SELECT_ONE, SELECT_MULTIPLE, RANK -> choices(question, value);
            case INTEGER -> question.unit().equals("year") ? value : number(value);
            case DECIMAL, RANGE, CALCULATE -> number(value);
            case DATE -> LocalDate.parse(value).format(style(FormatStyle.LONG, null));
            case TIME -> LocalTime.parse(value).format(style(null, FormatStyle.SHORT));
            case DATETIME -> LocalDateTime.parse(value).format(style(FormatStyle.LONG, FormatStyle.SHORT));
            case ACKNOWLEDGE -> Texts.of("contribution", language).get("question.acknowledged");
            case FILE, IMAGE -> AttachmentName.of(value).fileName();
            default -> value;
        };
    }

    private String choices(Question question, String value) {
        return Arrays.stream(value.split(" ", -1))
                .map(name -> form.findChoice(question.listName(), name)
                        .map(Choice::label)
                        .map(label -> label.in(language))
                        .orElse(name))
                .collect(Collectors.joining("; "));
    }

    private String number(String value) {
        if (!value.matches("-?\\d+(\\.\\d+)?")) {
            return value;
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.formats());
        format.setMaximumFractionDigits(ALL_DIGITS);
        return format.format(new BigDecimal(value));
    }

    private DateTimeFormatter style(@Nullable FormatStyle date, @Nullable FormatStyle time) {
        DateTimeFormatter style = date == null
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : time == null
                        ? DateTimeFormatter.ofLocalizedDate(date)
                        : DateTimeFormatter.ofLocalizedDateTime(date, time);
        return style.withLocale(language.formats());
    }
}
