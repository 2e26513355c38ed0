package org.mirps.employment.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/** A moment as people of its place say it. */
public record ZonedMoment(Instant at, ZoneId zone) {

    /** Such as "3 de diciembre de 2026, 17:00 (hora de Guatemala)". */
    public String say(Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language.formats())
                        .format(at.atZone(zone))
                + " (" + name(zone, language) + ")";
    }

    /** Such as "hora de Guatemala". */
    public static String name(ZoneId zone, Language language) {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
