package org.mirps.employment.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Moments that belong to no round, in words: they are said in the time of Guatemala, which rounds have too unless they say otherwise. */
public final class RegionalTime {

    public static final ZoneId ZONE = ZoneId.of("America/Guatemala");

    /** Time zones of the MIRPS countries, the one of the technical secretariat first, then UTC. */
    public static final List<String> ZONES = List.of(
            "America/Guatemala",
            "America/Belize",
            "America/Costa_Rica",
            "America/El_Salvador",
            "America/Tegucigalpa",
            "America/Mexico_City",
            "America/Panama",
            "America/Santo_Domingo",
            "UTC");

    private RegionalTime() {}

    /** Such as "America/Costa Rica: hora estándar central". */
    public static String nameOf(String zone, Language language) {
        return zone.replace('_', ' ') + ": " + ZonedMoment.name(ZoneId.of(zone), language);
    }

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
