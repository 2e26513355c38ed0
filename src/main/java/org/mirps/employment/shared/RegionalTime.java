package org.mirps.employment.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments that belong to no round, in words: they are said in the time of Guatemala, which rounds have too unless they say otherwise. */
public final class RegionalTime {

    public static final ZoneId ZONE = ZoneId.of("America/Guatemala");

    private RegionalTime() {}

    /** Such as "3 de diciembre de 2026". */
    public static String day(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.formats())
                .format(moment.atZone(ZONE));
    }

    /** Such as "3 de diciembre de 2026, 17:00 (hora estándar central)". */
    public static String moment(Instant moment, Language language) {
        return new ZonedMoment(moment, ZONE).say(language);
    }
}
