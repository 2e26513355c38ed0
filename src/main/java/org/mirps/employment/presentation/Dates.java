package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mirps.employment.shared.Language;

/** Years and ISO 8601 dates as answers give them. */
final class Dates {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final DateTimeFormatter format;

    Dates(Language language) {
        this.format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.formats());
    }

    boolean isDate(String words) {
        return DATE.matcher(words).matches();
    }

    String say(String date) {
        return format.format(LocalDate.parse(date.substring(0, 10)));
    }

    /** The place on a line of time: the year, with the part of it that has passed; empty for words that say neither. */
    static Optional<BigDecimal> year(String words) {
        if (YEAR.matcher(words).matches()) {
            return Optional.of(new BigDecimal(words));
        }
        if (!DATE.matcher(words).matches()) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.parse(words.substring(0, 10));
        BigDecimal passed = BigDecimal.valueOf(date.getDayOfYear() - 1L)
                .divide(BigDecimal.valueOf(date.lengthOfYear()), 4, RoundingMode.HALF_UP);
        return Optional.of(passed.add(BigDecimal.valueOf(date.getYear())));
    }
}
