package org.mirps.employment.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** When an event takes place, in one language and as exactly as it is known. */
public final class TimeWords {

    private final Language language;
    private final Texts texts;
    private final DateTimeFormatter day;

    public TimeWords(Language language) {
        this.language = language;
        this.texts = Texts.of("calendar", language);
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.formats());
    }

    /** In the time zone in which it was agreed. */
    public String when(EventTime time) {
        return switch (time.precision()) {
            case NOT_STATED, TO_BE_DEFINED -> texts.get("TimePrecision." + time.precision());
            case MONTH -> month(time.month().orElseThrow());
            case EXACT -> exact(time);
        };
    }

    /** How far off it is, beginning with a capital: a line of its own. */
    public String until(Countdown countdown) {
        long number = countdown.number();
        return switch (countdown.unit()) {
            case DAYS -> texts.get("until.DAYS", number);
            case MONTHS -> texts.get("until.MONTHS", number);
            case YEARS -> texts.get("until.YEARS", number);
            case UNDER_WAY -> texts.get("until.UNDER_WAY");
            case OVER -> texts.get("until.OVER");
        };
    }

    private String exact(EventTime time) {
        ZoneId zone = time.zone();
        Instant start = time.start().orElseThrow();
        String first = day.format(time.day().orElseThrow());
        String place = zone.getDisplayName(TextStyle.FULL, language.locale());
        Optional<LocalDate> last = time.lastDay();
        if (last.isPresent()) {
            String end = clock(time.end().orElseThrow(), zone);
            return texts.get("time.days", first, clock(start, zone), day.format(last.get()), end, place);
        }
        String hours = time.end()
                .map(end -> texts.get("time.span", clock(start, zone), clock(end, zone)))
                .orElseGet(() -> clock(start, zone));
        return texts.get("time.exact", first, hours, place);
    }

    private String month(YearMonth month) {
        return texts.get(
                "time.month",
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale()),
                String.valueOf(month.getYear()));
    }

    private String clock(Instant moment, ZoneId zone) {
        return clock(LocalDateTime.ofInstant(moment, zone));
    }

    /** Such as 09:00. */
    public String clock(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.formats())
                .format(time);
    }
}
